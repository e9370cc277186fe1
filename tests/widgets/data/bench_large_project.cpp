// How the window does with a task of a million examples: opening, scrolling, filtering, removing. Not a test:
// times depend on the machine. Run: QT_QPA_PLATFORM=offscreen build/…/tests/bench_large_project [examples]
#include "tests/widgets/data/data_project.h"
#include "widgets/data/data_page.h"
#include "widgets/shell/main_window.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextStream>
#include <QUndoStack>

#include <algorithm>

using namespace alter;

namespace {

constexpr int frames = 300;
constexpr int patience = 300'000; // ms

void tell(const QString& line) {
    QTextStream(stdout) << line << '\n';
}

void makeProject(const DataProject& data, int examples) {
    const int64_t task = data.addReviews("reviews", 10);
    data.project.database().run(
        "WITH RECURSIVE n(i) AS (SELECT 11 UNION ALL SELECT i + 1 FROM n WHERE i < ?2) "
        "INSERT INTO examples (task_id, split, fields, source_row, content_hash) "
        "SELECT ?1, 'train', '{\"label\":\"good\",\"text\":\"review number ' || i || ', which is longer than "
        "most of the others, for it tells at length what was good about it\"}', i, i FROM n",
        task, examples);
}

/// Tells how long it took until `done`, and the longest turn of the event loop meanwhile.
template <typename Done>
void waitUntil(const QString& what, Done done) {
    QElapsedTimer whole, turn;
    whole.start();
    qint64 longest = 0;
    while (!done() && whole.elapsed() < patience) {
        turn.start();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        longest = std::max(longest, turn.elapsed());
    }
    tell(QStringLiteral("%1 %2 ms, longest turn of the event loop %3 ms")
             .arg(what, -44)
             .arg(whole.elapsed(), 6)
             .arg(longest));
}

template <typename Step>
void measureFrames(const QString& what, const QTableView& table, Step step) {
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer clock;
        clock.start();
        step(frame);
        table.viewport()->repaint();
        QCoreApplication::processEvents();
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    tell(QString::asprintf("%-44s median %.1f ms, 99 %% %.1f ms, worst %.1f ms", qPrintable(what),
                           times[times.size() / 2], times[times.size() * 99 / 100], times.back()));
}

void measure(MainWindow& window, int examples) {
    auto* table = window.findChild<QTableView*>(QStringLiteral("examples"));
    auto* found = window.findChild<QLabel*>(QStringLiteral("found"));
    const auto isRead = [&](int row) {
        const auto cell = table->model()->index(row, 2).data().toString();
        return !cell.isEmpty() && !cell.startsWith(QStringLiteral("…"));
    };
    waitUntil(QStringLiteral("then the first rows"),
              [&] { return table->model()->rowCount() > 0 && isRead(0); });
    waitUntil(QStringLiteral("then all rows"), [&] { return table->model()->rowCount() == examples; });
    QScrollBar* bar = table->verticalScrollBar();
    measureFrames(QStringLiteral("a wheel's notch further"), *table,
                  [&](int) { bar->setValue(bar->value() + 3); });
    measureFrames(QStringLiteral("the handle is dragged"), *table,
                  [&](int frame) { bar->setValue(bar->maximum() / frames * frame); });
    waitUntil(QStringLiteral("rows after the last jump"), [&] { return isRead(table->rowAt(0)); });
    window.findChild<QSpinBox*>(QStringLiteral("length-from"))->setValue(100);
    window.findChild<QComboBox*>(QStringLiteral("length"))->setCurrentIndex(1);
    waitUntil(QStringLiteral("longer than 100 characters: first found"),
              [&] { return found->text().contains(QStringLiteral("so far")); });
    waitUntil(QStringLiteral("longer than 100 characters: all"),
              [&] { return !found->text().contains(QStringLiteral("so far")); });
    auto* tasks = window.findChild<QListView*>(QStringLiteral("tasks"));
    tasks->setFocus();
    QTest::keyClick(tasks, Qt::Key_Delete);
    waitUntil(QStringLiteral("the task is removed"), [&] { return tasks->model()->rowCount() == 0; });
    window.session()->undoStack().undo();
    waitUntil(QStringLiteral("the removal is undone"), [&] { return tasks->model()->rowCount() == 1; });
}

} // namespace

int main(int count, char** words) {
    const QTemporaryDir settings; // nothing of the person's is read or changed
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(count, words);
    QLocale::setDefault(QLocale::English);
    const int examples = count > 1 ? QString::fromLocal8Bit(words[1]).toInt() : 1'000'000;
    const DataProject data;
    makeProject(data, examples);
    tell(QStringLiteral("%1 examples").arg(QLocale().toString(examples)));
    QElapsedTimer clock;
    clock.start();
    applyTheme(application, ThemeChoice::Light);
    MainWindow window;
    window.addPage(new DataPage);
    bool isOpen = false;
    QObject::connect(&window, &MainWindow::projectOpened, &window, [&isOpen] { isOpen = true; });
    window.restore(QString::fromStdString(data.folder.string()));
    window.show();
    window.repaint();
    tell(QStringLiteral("the window is painted after %1 ms").arg(clock.elapsed()));
    waitUntil(QStringLiteral("then the project is open"), [&isOpen] { return isOpen; });
    measure(window, examples);
    return 0;
}
