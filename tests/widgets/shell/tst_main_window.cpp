#include "core/store/queue.h"
#include "core/store/run_folder.h"
#include "core/store/tasks.h"
#include "tests/core/store/scratch_project.h"
#include "tests/widgets/shell/settled_settings.h"
#include "tests/widgets/shell/stand_in_page.h"
#include "widgets/help/guide.h"
#include "widgets/help/guide_view.h"
#include "widgets/help/guide_window.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/navigation_rail.h"
#include "widgets/theme/colours.h"
#include "widgets/views/versions.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolBar>
#include <QTreeWidget>
#include <QUndoCommand>
#include <QtTest>

using namespace alter;

namespace {

/// The window with three pages, shown and active.
struct Shown {
    MainWindow window;
    StandInPage* data =
        new StandInPage(QStringLiteral("data"), QStringLiteral("Data"), QStringLiteral(".csv"));
    StandInPage* train = new StandInPage(QStringLiteral("train"), QStringLiteral("Train"));
    StandInPage* routing = new StandInPage(QStringLiteral("routing"), QStringLiteral("Routing"));

    Shown() {
        for (StandInPage* page : {data, train, routing})
            window.addPage(page);
        window.resize(1024, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    template <typename T>
    T* part(const char* name) {
        return window.findChild<T*>(QLatin1String(name));
    }

    void drop(const QString& path) {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }

    QWidget* front() { return window.findChild<QStackedWidget*>()->currentWidget(); }
    QString messageText() {
        const auto bars = window.findChildren<MessageBar*>();
        for (const MessageBar* bar : bars)
            if (bar->isVisible())
                return bar->text();
        return {};
    }
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        SettledSettings::clear();
        m_scratch = std::make_unique<ScratchProject>();
        m_folder = QString::fromStdString(m_scratch->folder.string());
    }
    void cleanup() { m_scratch.reset(); }

    void beginsWithTheWelcomePage();
    void opensADroppedFolder();
    void opensADroppedDatabase();
    void givesADroppedFileToThePageThatTakesIt();
    void saysWhenNoPageTakesAFile();
    void saysWhatIsWrongWithAFolder();
    void aBadFolderLeavesTheOpenProject();
    void keysShowPages();
    void theRailIsWalkedWithArrows();
    void theHeaderFollowsThePage();
    void thePaletteRunsAnAction();
    void thePaletteKnowsRunsAndTasks();
    void escapeLeavesThePalette();
    void theThemeChangesWhileRunning();
    void putsBackWhatWasOpen();
    void anArgumentComesBeforeWhatWasOpen();
    void undoBelongsToTheProject();
    void failuresAreShownAndCanBeCopied();
    void theStatusLineFollowsTheRun();
    void endsOfRunsAreTold();
    void theGuideOpensAtThePageInFront();
    void allShortcutsAreListed();
    void closingAsksNothing();

  private:
    void open(Shown& shown) {
        shown.window.openProject(m_folder);
        QTRY_VERIFY(shown.window.session());
    }

    std::unique_ptr<ScratchProject> m_scratch;
    QString m_folder;
};

void TestMainWindow::beginsWithTheWelcomePage() {
    Shown shown;
    QCOMPARE(shown.front()->objectName(), QStringLiteral("welcome"));
    QVERIFY(!shown.data->session);
    QTest::keyClick(&shown.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(shown.front()->objectName(), QStringLiteral("welcome"));
    for (const RailButton* button : shown.window.findChildren<RailButton*>()) {
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), QStringLiteral("Open a project first"));
    }
}

void TestMainWindow::opensADroppedFolder() {
    Shown shown;
    shown.drop(m_folder);
    QTRY_VERIFY(shown.window.session());
    QCOMPARE(shown.window.session()->folder(), m_folder);
    QCOMPARE(shown.data->session, shown.window.session());
    QCOMPARE(shown.front(), shown.data);
    QCOMPARE(shown.window.windowTitle(), QStringLiteral("project"));
    QCOMPARE(recentProjects(), QStringList(m_folder));
}

void TestMainWindow::opensADroppedDatabase() {
    Shown shown;
    shown.drop(m_folder + QStringLiteral("/project.sqlite"));
    QTRY_VERIFY(shown.window.session());
    QCOMPARE(shown.window.session()->folder(), m_folder);
}

void TestMainWindow::givesADroppedFileToThePageThatTakesIt() {
    Shown shown;
    open(shown);
    shown.window.showPage(2);
    shown.drop(QStringLiteral("/somewhere/examples.csv"));
    QCOMPARE(shown.data->opened, QStringLiteral("/somewhere/examples.csv"));
    QCOMPARE(shown.front(), shown.data);
}

void TestMainWindow::saysWhenNoPageTakesAFile() {
    Shown shown;
    shown.drop(QStringLiteral("/somewhere/examples.csv"));
    QCOMPARE(shown.messageText(),
             QStringLiteral("No page can open this file. Open a project first, then drop the file again."));
    open(shown);
    QCOMPARE(shown.messageText(), QString());
    shown.drop(QStringLiteral("/somewhere/picture.png"));
    QVERIFY(shown.messageText().startsWith(
        QStringLiteral("No page can open this file. Drop a project's folder")));
}

void TestMainWindow::saysWhatIsWrongWithAFolder() {
    Shown shown;
    shown.drop(m_scratch->temporary.path());
    QTRY_COMPARE(shown.messageText(),
                 QStringLiteral("There is no project in this folder. Choose another folder, or "
                                "make a new project."));
    QVERIFY(!shown.window.session());
    QCOMPARE(shown.front()->objectName(), QStringLiteral("welcome"));
    QVERIFY(recentProjects().isEmpty());
}

void TestMainWindow::aBadFolderLeavesTheOpenProject() {
    Shown shown;
    open(shown);
    shown.window.showPage(1);
    shown.window.openProject(QStringLiteral("/nowhere"));
    QTRY_VERIFY(shown.messageText().startsWith(QStringLiteral("There is no project")));
    QCOMPARE(shown.window.session()->folder(), m_folder);
    QCOMPARE(shown.front(), shown.train);
}

void TestMainWindow::keysShowPages() {
    Shown shown;
    open(shown);
    const QList<QWidget*> pages = {shown.data, shown.train, shown.routing};
    for (const int number : {3, 1, 2}) {
        QTest::keyClick(&shown.window, static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
        QCOMPARE(shown.front(), pages.at(number - 1));
        QVERIFY(shown.window.findChildren<RailButton*>().at(number - 1)->isChecked());
    }
}

void TestMainWindow::theRailIsWalkedWithArrows() {
    Shown shown;
    open(shown);
    const auto buttons = shown.window.findChildren<RailButton*>();
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(shown.front(), shown.train);
    buttons.at(1)->setFocus();
    QTest::keyClick(buttons.at(1), Qt::Key_Down);
    QCOMPARE(shown.front(), shown.routing);
    QVERIFY(buttons.at(2)->hasFocus());
    QTest::keyClick(buttons.at(2), Qt::Key_Down); // the end
    QTest::keyClick(buttons.at(2), Qt::Key_Up);
    QCOMPARE(shown.front(), shown.train);
}

void TestMainWindow::theHeaderFollowsThePage() {
    Shown shown;
    open(shown);
    Q_EMIT shown.train->subjectTextChanged(QStringLiteral("run six"));
    QCOMPARE(shown.part<QLabel>("pageTitle")->text(), QStringLiteral("Data"));
    QCOMPARE(shown.part<QLabel>("pageSubject")->text(), QString());
    Q_EMIT shown.data->pageWanted(QStringLiteral("train"));
    QCOMPARE(shown.part<QLabel>("pageTitle")->text(), QStringLiteral("Train"));
    QCOMPARE(shown.part<QLabel>("pageSubject")->text(), QStringLiteral("run six"));
    QCOMPARE(shown.window.findChild<QToolBar*>()->actions(), shown.train->pageActions());
    Q_EMIT shown.train->noticed(QStringLiteral("Copied"));
    QCOMPARE(shown.part<QLabel>("statusNotice")->text(), QStringLiteral("Copied"));
}

void TestMainWindow::thePaletteRunsAnAction() {
    Shown shown;
    open(shown);
    QTest::keyClick(&shown.window, Qt::Key_K, Qt::ControlModifier);
    auto* query = shown.part<QLineEdit>("paletteQuery");
    QVERIFY(query->hasFocus());
    QTest::keyClicks(query, QStringLiteral("routing act"));
    const auto* list = shown.part<QListView>("paletteList");
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Routing act"));
    QTest::keyClick(query, Qt::Key_Return);
    QCOMPARE(shown.routing->acted, 1);
    QCOMPARE(shown.front(), shown.routing);
    QVERIFY(!query->isVisible());
}

void TestMainWindow::thePaletteKnowsRunsAndTasks() {
    const Run run = m_scratch->run("six");
    Task task;
    task.name = "sentiment";
    TaskStore(m_scratch->project).add(task);
    Shown shown;
    open(shown);
    QTest::mouseClick(shown.part<QToolButton>("searchButton"), Qt::LeftButton);
    auto* query = shown.part<QLineEdit>("paletteQuery");
    const auto* list = shown.part<QListView>("paletteList");
    QTest::keyClicks(query, QStringLiteral("sentiment"));
    QTRY_COMPARE(list->currentIndex().data().toString(), QStringLiteral("sentiment"));
    QTest::keyClick(query, Qt::Key_Return);
    QCOMPARE(shown.window.session()->subject().task(), QStringLiteral("sentiment"));
    QCOMPARE(shown.front(), shown.data);
    QTest::keyClick(&shown.window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(query, QStringLiteral("run six"));
    QTRY_COMPARE(list->currentIndex().data().toString(), QStringLiteral("six"));
    QTest::keyClick(query, Qt::Key_Return);
    QCOMPARE(shown.window.session()->subject().run(), QString::fromStdString(run.id));
    QCOMPARE(shown.front(), shown.train);
}

void TestMainWindow::escapeLeavesThePalette() {
    Shown shown;
    open(shown);
    shown.data->edit->setFocus();
    QTest::keyClick(&shown.window, Qt::Key_K, Qt::ControlModifier);
    auto* query = shown.part<QLineEdit>("paletteQuery");
    QTest::keyClicks(query, QStringLiteral("nothing has such a name"));
    QVERIFY(!shown.part<QListView>("paletteList")->isVisible());
    QTest::keyClick(query, Qt::Key_Return);
    QVERIFY(query->isVisible());
    QTest::keyClick(query, Qt::Key_Escape);
    QVERIFY(!query->isVisible());
    QVERIFY(shown.data->edit->hasFocus());
}

void TestMainWindow::theThemeChangesWhileRunning() {
    Shown shown;
    const auto choose = [&shown](const QString& text) {
        for (QAction* action : shown.window.findChildren<QAction*>())
            if (action->text().remove(QLatin1Char('&')) == text)
                return action->trigger();
        QFAIL("no such action");
    };
    choose(QStringLiteral("Dark theme"));
    QVERIFY(isDark(shown.window.palette()));
    QCOMPARE(rememberedTheme(), ThemeChoice::Dark);
    choose(QStringLiteral("Light theme"));
    QVERIFY(!isDark(shown.window.palette()));
    QCOMPARE(rememberedTheme(), ThemeChoice::Light);
}

void TestMainWindow::putsBackWhatWasOpen() {
    const Run run = m_scratch->run("six");
    {
        Shown shown;
        open(shown);
        shown.window.showPage(2);
        shown.window.session()->subject().setRun(QString::fromStdString(run.id));
        shown.window.session()->subject().setLayer(3);
        shown.window.session()->subject().setTask(QStringLiteral("was removed"));
        shown.window.session()->subject().setExample(5);
        shown.window.resize(1100, 720);
        shown.window.close();
    }
    Shown shown;
    shown.window.restore();
    QTRY_VERIFY(shown.window.session());
    QCOMPARE(shown.window.session()->folder(), m_folder);
    QCOMPARE(shown.front(), shown.routing);
    QTRY_COMPARE(shown.window.session()->subject().run(), QString::fromStdString(run.id));
    QCOMPARE(shown.window.session()->subject().layer(), 3);
    QCOMPARE(shown.window.session()->subject().task(), QString());
    QCOMPARE(shown.window.session()->subject().example(), 0); // it went with its task
    shown.window.close();
    QCOMPARE(rememberedPlace().layer, 3);
}

void TestMainWindow::anArgumentComesBeforeWhatWasOpen() {
    remember(RememberedPlace{QStringLiteral("/nowhere"), QStringLiteral("train"), {}, {}});
    Shown shown;
    shown.window.restore(m_folder);
    QTRY_VERIFY(shown.window.session());
    QCOMPARE(shown.window.session()->folder(), m_folder);
    QCOMPARE(shown.front(), shown.data);
    QCOMPARE(shown.messageText(), QString());
}

void TestMainWindow::undoBelongsToTheProject() {
    struct Edit : QUndoCommand {
        explicit Edit(int& value) : QUndoCommand(QStringLiteral("edit example")), m_value(value) {}
        void undo() override { --m_value; }
        void redo() override { ++m_value; }
        int& m_value;
    };
    int value = 0;
    Shown shown;
    open(shown);
    shown.window.session()->undoStack().push(new Edit(value));
    QCOMPARE(value, 1);
    const auto isInAMenu = [&shown](const QString& text) {
        return std::ranges::any_of(shown.window.findChildren<QAction*>(),
                                   [&text](const QAction* action) { return action->text() == text; });
    };
    QVERIFY(isInAMenu("&Undo: edit example") && isInAMenu("&Redo"));
    shown.window.setFocus();
    QTest::keyClick(&shown.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(value, 0);
    QVERIFY(isInAMenu("&Redo: edit example") && isInAMenu("&Undo"));
    QTest::keyClick(&shown.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(value, 1);
    shown.window.closeProject();
    QTest::keyClick(&shown.window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(value, 1);
}

void TestMainWindow::failuresAreShownAndCanBeCopied() {
    Shown shown;
    open(shown);
    Q_EMIT shown.window.session()->failed(
        Error(ErrorKind::Failed, {.what = "The disk is full.", .where = "/data", .next = "Make room."}));
    QCOMPARE(shown.messageText(), QStringLiteral("The disk is full. Make room."));
    MessageBar* bar = nullptr;
    for (MessageBar* candidate : shown.window.findChildren<MessageBar*>())
        if (candidate->isVisible())
            bar = candidate;
    QVERIFY(bar);
    QTest::mouseClick(bar->findChild<QToolButton*>(QStringLiteral("copyMessage")), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString& part : {QStringLiteral("/data"), m_folder, versions()})
        QVERIFY2(copied.contains(part), qPrintable(copied));
    QTest::mouseClick(bar->findChild<QToolButton*>(QStringLiteral("closeMessage")), Qt::LeftButton);
    QCOMPARE(shown.messageText(), QString());
}

void TestMainWindow::theStatusLineFollowsTheRun() {
    const Run run = m_scratch->run("six");
    Shown shown;
    open(shown);
    const auto* job = shown.part<QToolButton>("statusJob");
    QTRY_COMPARE(job->text(), QStringLiteral("Nothing is running"));
    auto held = std::make_unique<FileLock>(RunFolder(m_scratch->project, run.id).lock());
    RunStore(m_scratch->project).setState(run.id, RunState::Running);
    writeProgress(m_scratch->project.database(), run.id,
                  {.stage = 1, .step = 30, .totalSteps = 100, .examplesPerSecond = 16});
    QTRY_COMPARE(job->text(), QStringLiteral("six stage 1 · 30 % · 16.0 ex/s · 1 min left"));
    shown.part<QToolButton>("statusJob")->click();
    QCOMPARE(shown.window.session()->subject().run(), QString::fromStdString(run.id));
    QCOMPARE(shown.front(), shown.train);
    held.reset(); // as when its process is killed: nothing is written
    QTRY_COMPARE(job->text(), QStringLiteral("six ended without saying why"));
}

void TestMainWindow::endsOfRunsAreTold() {
    const Run good = m_scratch->run("six"), bad = m_scratch->run("seven");
    Shown shown;
    open(shown);
    QWidget other; // the person is elsewhere
    other.show();
    other.activateWindow();
    QTRY_VERIFY(!shown.window.isActiveWindow());
    for (const Run& run : {good, bad}) {
        auto held = std::make_unique<FileLock>(RunFolder(m_scratch->project, run.id).lock());
        RunStore(m_scratch->project).setState(run.id, RunState::Running);
        QTRY_VERIFY(
            shown.part<QToolButton>("statusJob")->text().startsWith(QString::fromStdString(run.name)));
        const Error error(ErrorKind::Failed, {.what = "The disk is full.", .next = "Make room."});
        const bool isGood = run.id == good.id;
        RunStore(m_scratch->project)
            .setState(run.id, isGood ? RunState::Finished : RunState::Failed, isGood ? nullptr : &error);
        held.reset();
        QTRY_COMPARE(shown.messageText(),
                     isGood ? QStringLiteral("The run six is finished.")
                            : QStringLiteral("The run seven failed. The disk is full. Make room."));
    }
}

void TestMainWindow::theGuideOpensAtThePageInFront() {
    Shown shown;
    const auto guide = [] {
        for (QWidget* window : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<GuideWindow*>(window))
                return found;
        return static_cast<GuideWindow*>(nullptr);
    };
    const auto place = [&guide] { return guide()->findChild<GuideView*>()->place(); };
    QTest::keyClick(&shown.window, Qt::Key_F1);
    QVERIFY(guide() && guide()->isVisible());
    QCOMPARE(place(), Guide::index);
    open(shown);
    for (const int page : {0, 2}) {
        shown.window.activateWindow();
        QTRY_VERIFY(shown.window.isActiveWindow());
        shown.window.showPage(page);
        QTest::keyClick(&shown.window, Qt::Key_F1);
        QCOMPARE(place(), guidePlaceFor(shown.window.pages().at(page)->objectName()));
    }
    QVERIFY(shown.window.isEnabled()); // it stands beside the window
    guide()->close();
    for (QAction* action : shown.window.findChildren<QAction*>())
        if (action->text() == QStringLiteral("&Guide"))
            action->trigger();
    QVERIFY(guide()->isVisible());
    QCOMPARE(place(), guidePlaceFor(QStringLiteral("routing"))); // where it was
    shown.window.close();
    QVERIFY(!guide());
}

void TestMainWindow::allShortcutsAreListed() {
    Shown shown;
    open(shown);
    QTest::keyClick(&shown.window, Qt::Key_Slash, Qt::ControlModifier);
    QTRY_VERIFY(shown.part<QTreeWidget>("shortcuts"));
    auto* tree = shown.part<QTreeWidget>("shortcuts");
    const auto row = [tree](const QString& name) {
        const auto found = tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QString() : found.first()->text(1);
    };
    QCOMPARE(row(QStringLiteral("Open project")), QStringLiteral("Ctrl+O"));
    QCOMPARE(row(QStringLiteral("Train act")), QStringLiteral("Ctrl+Shift+T"));
    QTest::keyClicks(shown.part<QLineEdit>("shortcutFilter"), QStringLiteral("ctrl+shift+t"));
    int visible = 0;
    for (const QTreeWidgetItem* item :
         tree->findItems(QStringLiteral("*"), Qt::MatchWildcard | Qt::MatchRecursive))
        visible += item->parent() && !item->isHidden() && !item->parent()->isHidden() ? 1 : 0;
    QCOMPARE(visible, 1);
}

void TestMainWindow::closingAsksNothing() {
    Shown shown;
    open(shown);
    QVERIFY(shown.window.close());
    QCOMPARE(rememberedPlace().project, m_folder);
    QCOMPARE(rememberedPlace().page, QStringLiteral("data"));
}

int main(int argc, char** argv) {
    const SettledSettings settings;
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_main_window.moc"
