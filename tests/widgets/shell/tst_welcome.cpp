#include "core/store/tasks.h"
#include "tests/core/store/scratch_project.h"
#include "tests/widgets/shell/settled_settings.h"
#include "tests/widgets/shell/stand_in_page.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/new_project_dialog.h"
#include "widgets/shell/project_path.h"
#include "widgets/shell/welcome_page.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QtTest>

using namespace alter;

namespace {

struct Shown {
    MainWindow window;
    WelcomePage* welcome = window.findChild<WelcomePage*>();

    Shown() {
        window.addPage(new StandInPage(QStringLiteral("data"), QStringLiteral("Data")));
        window.resize(1024, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    QPushButton* button(const char* name) { return welcome->findChild<QPushButton*>(QLatin1String(name)); }
    QListView* recent() { return welcome->findChild<QListView*>(QStringLiteral("recentProjects")); }
    QString problem() { return welcome->findChild<MessageBar*>()->text(); }
};

} // namespace

class TestWelcome : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { SettledSettings::clear(); }
    void withoutRecentProjectsThereIsNoList();
    void aRecentProjectOpensByClick();
    void aRecentProjectOpensByKey();
    void aMissingProjectSaysSoAndStays();
    void deleteTakesAProjectFromTheList();
    void makesTheSampleProject();
    void makesANewProject();
    void refusesAProjectWithoutAName();
};

void TestWelcome::withoutRecentProjectsThereIsNoList() {
    Shown shown;
    QVERIFY(!shown.recent()->isVisible());
    for (const char* name : {"openSample", "openProject", "makeProject"})
        QVERIFY(shown.button(name)->isVisible());
}

void TestWelcome::aRecentProjectOpensByClick() {
    const ScratchProject scratch;
    const QString folder = QString::fromStdString(scratch.folder.string());
    rememberProject(folder);
    Shown shown;
    QVERIFY(shown.recent()->isVisible());
    const QRect row = shown.recent()->visualRect(shown.recent()->model()->index(0, 0));
    QTest::mouseClick(shown.recent()->viewport(), Qt::LeftButton, {}, row.center());
    QTRY_VERIFY(shown.window.session());
    QCOMPARE(shown.window.session()->folder(), folder);
    shown.window.closeProject();
    QVERIFY(shown.welcome->isVisible());
    QVERIFY(!shown.window.session());
}

void TestWelcome::aRecentProjectOpensByKey() {
    const ScratchProject scratch;
    rememberProject(QString::fromStdString(scratch.folder.string()));
    Shown shown;
    shown.recent()->setFocus();
    QTest::keyClick(shown.recent(), Qt::Key_Home);
    QTest::keyClick(shown.recent(), Qt::Key_Return);
    QTRY_VERIFY(shown.window.session());
}

void TestWelcome::aMissingProjectSaysSoAndStays() {
    rememberProject(QStringLiteral("/nowhere/gone"));
    Shown shown;
    QTest::mouseClick(shown.recent()->viewport(), Qt::LeftButton, {},
                      shown.recent()->visualRect(shown.recent()->model()->index(0, 0)).center());
    QTRY_VERIFY(shown.problem().startsWith(QStringLiteral("There is no project in this folder.")));
    QCOMPARE(recentProjects().size(), 1);
    QVERIFY(shown.button("openSample")->isVisible());
}

void TestWelcome::deleteTakesAProjectFromTheList() {
    rememberProject(QStringLiteral("/nowhere/one"));
    rememberProject(QStringLiteral("/nowhere/two"));
    Shown shown;
    shown.recent()->setFocus();
    QTest::keyClick(shown.recent(), Qt::Key_Home);
    QTest::keyClick(shown.recent(), Qt::Key_Delete);
    QCOMPARE(recentProjects(), QStringList(QStringLiteral("/nowhere/one")));
}

void TestWelcome::makesTheSampleProject() {
    Shown shown;
    QTest::mouseClick(shown.button("openSample"), Qt::LeftButton);
    QCOMPARE(shown.welcome->state(), StateView::State::Busy);
    QTRY_VERIFY_WITH_TIMEOUT(shown.window.session(), 60000);
    const QString folder = projectsFolder() + QStringLiteral("/sample");
    QCOMPARE(shown.window.session()->folder(), folder);
    QCOMPARE(TaskStore(Project::open(folder.toStdString())).list().size(), 6u);
}

void TestWelcome::makesANewProject() {
    const QTemporaryDir place;
    Shown shown;
    QTest::mouseClick(shown.button("makeProject"), Qt::LeftButton);
    auto* dialog = shown.window.findChild<NewProjectDialog*>();
    QVERIFY(dialog);
    auto* where = dialog->findChild<QLineEdit*>(QStringLiteral("projectPlace"));
    where->selectAll();
    QTest::keyClicks(where, place.path());
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("projectName"));
    QTest::keyClicks(name, QStringLiteral("shop"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(shown.window.session());
    QCOMPARE(shown.window.session()->folder(), place.filePath(QStringLiteral("shop")));
    QVERIFY(holdsProject(place.filePath(QStringLiteral("shop"))));
}

void TestWelcome::refusesAProjectWithoutAName() {
    NewProjectDialog dialog;
    dialog.show();
    auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("projectName"));
    const auto make = [&dialog] {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (button->isDefault())
                return button;
        return static_cast<QPushButton*>(nullptr);
    };
    QVERIFY(make() && !make()->isEnabled());
    QVERIFY(!make()->toolTip().isEmpty());
    QTest::keyClicks(name, QStringLiteral("a/b"));
    QVERIFY(!make()->isEnabled());
    name->clear();
    QTest::keyClicks(name, QStringLiteral("shop"));
    QVERIFY(make()->isEnabled());
    QVERIFY(dialog.folder().endsWith(QStringLiteral("/ALTER/shop")));
}

int main(int argc, char** argv) {
    const SettledSettings settings;
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    TestWelcome test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_welcome.moc"
