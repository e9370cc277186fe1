#include "app/desktop/pages.h"
#include "tests/support/combo_choice.h"
#include "tests/widgets/accessibility/filled_project.h"
#include "tests/widgets/accessibility/tab_walk.h"
#include "tests/widgets/shell/settled_settings.h"
#include "widgets/help/guide_view.h"
#include "widgets/theme/theme.h"
#include "widgets/views/state_view.h"

#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QtTest>

using namespace alter;

/// Every page, with a project that fills it, and every dialog: names, roles and values as screen readers get
/// them, and the way of the keyboard through it.
class TestAccessibility : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void theWelcomePage();
    void pages_data();
    void pages();
    void theRunForm();
    void theLog();
    void answersInThePlayground();
    void theImportDialog();
    void dialogs_data();
    void dialogs();
    void thePalette();
    void theGuide();

  private:
    void check(QWidget& window);
    static bool isBusy(const QWidget& window);
    static void settle(QWidget& window) { QTRY_VERIFY_WITH_TIMEOUT(!isBusy(window), 20'000); }
    void openProject() const;
    void show(const QString& page) const;
    QDialog* dialog() const;
    QAction* action(const QString& text) const;

    QStringList m_faults;
    std::unique_ptr<FilledProject> m_project;
    std::unique_ptr<MainWindow> m_window;
};

bool TestAccessibility::isBusy(const QWidget& window) {
    for (const StateView* view : window.findChildren<StateView*>())
        if (view->isVisible() && view->state() == StateView::State::Busy)
            return true;
    return false;
}

void TestAccessibility::check(QWidget& window) {
    settle(window);
    QStringList faults = SpokenWalk(window).faults();
    const TabWalk walk(window);
    faults += walk.faults();
    if (walk.stops().size() < 2)
        faults << QStringLiteral("Tab leads nowhere");
    faults.removeDuplicates();
    // Told at the end: after a failure nothing waits any more, and the window would not be put back.
    m_faults += faults;
}

void TestAccessibility::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setCursorFlashTime(0);
    qputenv("ALTER_ENGINE", STAND_IN_PLAYGROUND);
    applyTheme(*qApp, ThemeChoice::Light);
    m_project = std::make_unique<FilledProject>();
    m_window = std::make_unique<MainWindow>();
    addPages(*m_window);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAccessibility::cleanupTestCase() {
    m_window.reset();
    m_project.reset();
}

void TestAccessibility::cleanup() {
    m_faults.removeDuplicates();
    const QString all = std::exchange(m_faults, {}).join(QLatin1Char('\n'));
    QVERIFY2(all.isEmpty(), qPrintable(QLatin1Char('\n') + all));
}

void TestAccessibility::theWelcomePage() {
    check(*m_window);
}

/// At first with the finished run and its first task.
void TestAccessibility::openProject() const {
    m_window->openProject(m_project->path());
    QTRY_VERIFY(m_window->session());
    m_window->session()->subject().setTask(QStringLiteral("mail"));
    m_window->session()->subject().setRun(QString::fromStdString(RunStore(m_project->project).get("six").id));
}

void TestAccessibility::show(const QString& page) const {
    if (!m_window->session())
        openProject();
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    m_window->showPage(static_cast<int>(m_window->pages().indexOf(m_window->page(page))));
    settle(*m_window);
}

QAction* TestAccessibility::action(const QString& text) const {
    for (QAction* action : m_window->findChildren<QAction*>())
        if (action->text().remove(QLatin1Char('&')) == text)
            return action;
    return nullptr;
}

void TestAccessibility::pages_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<ThemeChoice>("theme");
    for (const Page* page : m_window->pages()) {
        const QByteArray name = page->objectName().toUtf8();
        QTest::newRow(name + " light") << page->objectName() << ThemeChoice::Light;
        QTest::newRow(name + " dark") << page->objectName() << ThemeChoice::Dark;
    }
}

/// Each page as it opens and with every tab in it.
void TestAccessibility::pages() {
    QFETCH(QString, page);
    QFETCH(ThemeChoice, theme);
    applyTheme(*qApp, theme);
    show(page);
    check(*m_window);
    for (QTabBar* bar : m_window->page(page)->findChildren<QTabBar*>())
        for (int tab = 1; tab < bar->count() && bar->isVisible(); ++tab) {
            bar->setCurrentIndex(tab);
            check(*m_window);
            bar->setCurrentIndex(0);
        }
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestAccessibility::theRunForm() {
    show(QStringLiteral("train"));
    action(QStringLiteral("New run"))->trigger();
    auto* start = m_window->findChild<QPushButton*>(QStringLiteral("start"));
    QTRY_VERIFY(start->isVisible() && start->isEnabled());
    for (QToolButton* fold : start->window()->findChildren<QToolButton*>())
        if (fold->isVisible() && fold->isCheckable() && fold->arrowType() == Qt::RightArrow)
            fold->setChecked(true);
    check(*m_window);
    QTest::keyClick(start, Qt::Key_Escape);
}

void TestAccessibility::theLog() {
    show(QStringLiteral("data"));
    show(QStringLiteral("train"));
    m_window->session()->subject().setRun({});
    m_window->session()->subject().setRun(QString::fromStdString(RunStore(m_project->project).get("six").id));
    for (QToolButton* fold : m_window->findChildren<QToolButton*>())
        if (fold->text() == QStringLiteral("Log"))
            fold->setChecked(true);
    check(*m_window);
}

void TestAccessibility::answersInThePlayground() {
    show(QStringLiteral("playground"));
    Page* page = m_window->page(QStringLiteral("playground"));
    chooseByKey(page->findChild<QComboBox*>(QStringLiteral("task")), QStringLiteral("mail"));
    action(QStringLiteral("Expert mixer"))->setChecked(true);
    auto* text = page->findChild<QPlainTextEdit*>(QStringLiteral("field-text"));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("hello"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    const auto strips = page->findChildren<QWidget*>(QStringLiteral("strip"));
    QTRY_VERIFY(
        std::any_of(strips.begin(), strips.end(), [](const QWidget* one) { return one->isVisible(); }));
    check(*m_window);
}

QDialog* TestAccessibility::dialog() const {
    for (QDialog* one : m_window->findChildren<QDialog*>())
        if (one->isVisible())
            return one;
    return nullptr;
}

void TestAccessibility::theImportDialog() {
    show(QStringLiteral("data"));
    const QString file = m_project->temporary.filePath(QStringLiteral("more.csv"));
    std::ofstream(file.toStdString()) << "text,label\none,good\ntwo,bad\nthree,good\nfour,bad\n";
    QVERIFY(m_window->page(QStringLiteral("data"))->openFile(file));
    QTRY_VERIFY(dialog() && QTest::qWaitForWindowActive(dialog()));
    for (int step = 1; step <= 5; ++step) {
        auto* forth = dialog()->findChild<QPushButton*>(QStringLiteral("forth"));
        if (step < 5)
            QTRY_VERIFY(forth->isEnabled());
        check(*dialog());
        if (step < 5)
            QTest::mouseClick(forth, Qt::LeftButton);
    }
    dialog()->close();
    QTRY_VERIFY(!dialog());
}

void TestAccessibility::dialogs_data() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("text");
    const std::initializer_list<std::pair<const char*, const char*>> rows = {
        {"data", "Make project…"}, {"data", "Keyboard shortcuts"}, {"data", "About ALTER Workbench"},
        {"data", "Add example…"},  {"data", "Edit task…"},         {"data", "Rename task…"}};
    for (const auto& [page, text] : rows)
        QTest::newRow(text) << QString::fromUtf8(page) << QString::fromUtf8(text);
}

void TestAccessibility::dialogs() {
    QFETCH(QString, page);
    QFETCH(QString, text);
    show(page);
    QVERIFY(action(text));
    action(text)->trigger();
    QTRY_VERIFY(dialog() && QTest::qWaitForWindowActive(dialog()));
    check(*dialog());
    dialog()->close();
    QTRY_VERIFY(!dialog());
}

void TestAccessibility::thePalette() {
    show(QStringLiteral("data"));
    action(QStringLiteral("Find by name…"))->trigger();
    auto* query = m_window->findChild<QWidget*>(QStringLiteral("paletteQuery"));
    QTRY_VERIFY(query->hasFocus());
    m_faults += SpokenWalk(*m_window).faults();
    QTest::keyClick(query, Qt::Key_Escape);
}

/// On a page without links, from one to the next of which Tab goes.
void TestAccessibility::theGuide() {
    show(QStringLiteral("data"));
    action(QStringLiteral("Guide"))->trigger();
    const auto guide = [] {
        QWidget* active = QApplication::activeWindow();
        return active && active->objectName() == QStringLiteral("guide") ? active : nullptr;
    };
    QTRY_VERIFY(guide());
    guide()->findChild<GuideView*>()->goTo(QStringLiteral("train-on-a-gpu-box.md"));
    check(*guide());
    guide()->close();
}

int main(int count, char** words) {
    const SettledSettings settings;
    QApplication application(count, words);
    TestAccessibility test;
    return QTest::qExec(&test, count, words);
}

#include "tst_accessibility.moc"
