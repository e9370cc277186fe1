// How smooth the window stays while an answer is written: the real window with the real `alter serve`. Not a
// test: times depend on the machine. Run: QT_QPA_PLATFORM=offscreen build/…/tests/bench_streaming PROJECT
// [RUN [TOKENS]]
#include "widgets/playground/answer_column.h"
#include "widgets/playground/playground_page.h"
#include "widgets/shell/main_window.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <thread>
#include <vector>

using namespace alter;

namespace {

constexpr int patience = 120'000; // ms
constexpr double frame = 1000.0 / 60;

void tell(const QString& line) {
    QTextStream(stdout) << line << '\n';
}

/// How long the event loop was at work each time: a frame that was due meanwhile is skipped.
class Turns {
  public:
    /// Until `done`; false if it takes too long.
    template <typename Done>
    bool waitUntil(Done done) {
        constexpr auto rest = std::chrono::milliseconds(1);
        m_turns.clear();
        QElapsedTimer whole;
        whole.start();
        while (!done() && whole.elapsed() < patience) {
            QElapsedTimer turn;
            turn.start();
            QCoreApplication::processEvents();
            m_turns.push_back(static_cast<double>(turn.nsecsElapsed()) / 1e6);
            std::this_thread::sleep_for(rest);
        }
        return done();
    }

    void report() {
        std::sort(m_turns.begin(), m_turns.end());
        const auto late =
            std::count_if(m_turns.begin(), m_turns.end(), [](double turn) { return turn > frame; });
        tell(QString::asprintf(
            "  turns of the event loop: 99 %% at most %.1f ms, longest %.1f ms; %d longer than a "
            "frame, at most %d frames skipped in a row",
            m_turns[m_turns.size() * 99 / 100], m_turns.back(), static_cast<int>(late),
            static_cast<int>(m_turns.back() / frame)));
    }

  private:
    std::vector<double> m_turns;
};

class Session {
  public:
    Session(PlaygroundPage& page, const QString& run, int tokens) : m_page(page) {
        m_page.findChild<QSpinBox*>(QStringLiteral("maxTokens"))->setValue(tokens);
        for (const char* choice : {"task", "form"}) { // automatic, free text
            part<QComboBox>(choice)->setCurrentIndex(0);
            Q_EMIT part<QComboBox>(choice)->activated(0);
        }
        part<QPlainTextEdit>("freeText")->setPlainText(QStringLiteral("Once upon a time"));
        for (AnswerColumn* column : m_page.findChildren<AnswerColumn*>())
            column->setSource({.run = run.toStdString()});
    }

    /// All columns answer; false if they do not in time.
    bool ask(Turns& turns) {
        QElapsedTimer clock;
        clock.start();
        part<QPushButton>("ask")->click();
        const auto columns = m_page.findChildren<AnswerColumn*>();
        const auto isOver = [](const AnswerColumn* column) {
            return column->answer() && column->answer()->isOver();
        };
        double first = 0;
        const bool done = turns.waitUntil([&] {
            if (first == 0 && columns.front()->answer() && !columns.front()->text().isEmpty())
                first = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            return std::all_of(columns.begin(), columns.end(), isOver);
        });
        tell(QString::asprintf("  first text after %.0f ms, all after %.1f s", first,
                               static_cast<double>(clock.elapsed()) / 1000));
        for (const AnswerColumn* column : columns) {
            const PromptAnswer& answer = *column->answer();
            tell(QString::asprintf("  a column: %zu tokens, the first after %lld ms, then %.1f tokens/s",
                                   answer.tokens().size(), answer.pace().firstToken,
                                   answer.pace().tokensPerSecond));
        }
        turns.report();
        return done;
    }

  private:
    template <typename Widget>
    Widget* part(const char* name) const {
        return m_page.findChild<Widget*>(QString::fromLatin1(name));
    }

    PlaygroundPage& m_page;
};

} // namespace

int main(int count, char** words) {
    const QTemporaryDir settings; // nothing of the person's is read or changed
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(count, words);
    const QStringList asked = QApplication::arguments();
    if (asked.size() < 2) {
        tell(QStringLiteral("usage: bench_streaming PROJECT [RUN [TOKENS]]"));
        return 2;
    }
    qputenv("ALTER_ENGINE", ALTER_PROGRAM);
    QLocale::setDefault(QLocale::English);
    applyTheme(application, ThemeChoice::Light);
    MainWindow window;
    auto* page = new PlaygroundPage;
    window.addPage(page);
    window.resize(1280, 800);
    window.restore(asked[1]);
    window.show();
    Turns turns;
    if (!turns.waitUntil([page] { return !page->findChildren<AnswerColumn*>().isEmpty(); })) {
        tell(QStringLiteral("the project did not open"));
        return 1;
    }
    Session session(*page, asked.value(2, QStringLiteral("base")),
                    asked.value(3, QStringLiteral("128")).toInt());
    tell(QStringLiteral("with the model to be loaded:"));
    bool answered = session.ask(turns);
    for (int again = 0; again < 3; ++again) {
        tell(QStringLiteral("with the model there:"));
        answered = session.ask(turns) && answered;
    }
    return answered ? 0 : 1;
}
