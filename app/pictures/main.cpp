// Takes the pictures of the documentation: every page of a project as a PNG. Called by scripts/pictures.
#include "app/desktop/pages.h"
#include "core/store/runs.h"
#include "core/store/tasks.h"
#include "widgets/theme/theme.h"
#include "widgets/views/state_view.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <iostream>

namespace alter {

namespace {

constexpr int settling = 700; // ms without anything busy before a picture
constexpr int patience = 30;  // times that long
constexpr QSize size(1280, 800);

/// Goes from page to page and takes a picture of each as soon as nothing in it is busy.
class Photographer : public QObject {
  public:
    Photographer(MainWindow& window, QString folder, QString suffix)
        : m_window(window), m_folder(std::move(folder)), m_suffix(std::move(suffix)) {
        connect(&window, &MainWindow::projectOpened, this, [this] { choose(); });
    }

  private:
    /// The newest run and the first task, as a person would.
    void choose() {
        m_window.session()->ask(
            this,
            [](const Project& project) {
                const auto runs = RunStore(project).list();
                const auto tasks = TaskStore(project).list();
                return std::pair(runs.empty() ? std::string() : runs.front().id,
                                 tasks.empty() ? std::string() : tasks.front().name);
            },
            [this](const auto& first) {
                m_window.session()->subject().setRun(QString::fromStdString(first.first));
                m_window.session()->subject().setTask(QString::fromStdString(first.second));
                show(0);
            });
    }

    void show(int page) {
        if (page >= m_window.pages().size())
            return QApplication::quit();
        m_window.showPage(page);
        m_waited = 0;
        QTimer::singleShot(settling, this, [this, page] { take(page); });
    }

    void take(int page) {
        if (isBusy() && ++m_waited < patience)
            return QTimer::singleShot(settling, this, [this, page] { take(page); });
        const QString file = QStringLiteral("%1/window-%2%3.png")
                                 .arg(m_folder, m_window.pages().at(page)->objectName(), m_suffix);
        const bool written = m_window.grab().save(file);
        (written ? std::cout : std::cerr) << (written ? "" : "not written: ") << file.toStdString() << '\n';
        show(page + 1);
    }

    bool isBusy() const {
        for (const StateView* view : m_window.findChildren<StateView*>())
            if (view->isVisible() && view->state() == StateView::State::Busy)
                return true;
        return false;
    }

    MainWindow& m_window;
    QString m_folder, m_suffix;
    int m_waited = 0;
};

} // namespace

} // namespace alter

int main(int count, char** words) {
    const QTemporaryDir settings; // nothing of the person's is read or changed
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(count, words);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4) {
        std::cerr << "usage: alter-pictures PROJECT FOLDER light|dark\n";
        return 2;
    }
    const alter::ThemeChoice theme = alter::themeChoiceFrom(arguments[3]);
    alter::applyTheme(application, theme);
    alter::MainWindow window;
    alter::addPages(window);
    window.resize(alter::size);
    const alter::Photographer photographer(
        window, arguments[2], theme == alter::ThemeChoice::Dark ? QStringLiteral("-dark") : QString());
    window.openProject(arguments[1]);
    window.show();
    return QApplication::exec();
}
