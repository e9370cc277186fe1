#include "core/store/checkpoints.h"
#include "core/store/control.h"
#include "core/store/metrics.h"
#include "core/store/queue.h"
#include "core/store/run_folder.h"
#include "tests/widgets/training/training_project.h"
#include "widgets/session/engine_program.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/theme.h"
#include "widgets/training/curve_legend.h"
#include "widgets/training/form/run_bill.h"
#include "widgets/training/form/run_form.h"
#include "widgets/training/log_view.h"
#include "widgets/training/run_banner.h"
#include "widgets/training/run_list_model.h"
#include "widgets/training/run_panel.h"
#include "widgets/training/run_view.h"
#include "widgets/training/train_page.h"
#include "widgets/views/state_view.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include <csignal>

using namespace alter;

/// The page as a person uses it, with a program that writes what a training would.
class TestTrainPage : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyProjectOffersAForm();
    void formStartsARunThatGoesOnWithoutTheWindow();
    void stopIsAskedAndResumed();
    void killedEngineIsToldWithinASecond();
    void runsOfOthersAppear();
    void queueIsReorderedByKeys();
    void runsAreDeletedAfterAsking();
    void missingEngineIsTold();
    void runsContinueAsOthers();
    void namesAndTheQueueAreUndone();
    void sidesFold();
    void hiddenPageReadsNothing();
    void logSaysThatItIsEmpty();

  private:
    void open();
    QAction* action(const QString& text);
    QPushButton* button(const QString& text);
    QListView* list(const QString& name);
    CurvePlot& plot() { return m_page->findChild<LiveView*>()->plot(); }
    double lastStep();
    void startFromForm();
    std::optional<Run> newestRun();
    void waitForEnd();

    std::unique_ptr<TrainingProject> m_project;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<TrainPage> m_page;
};

void TestTrainPage::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestTrainPage::init() {
    qputenv("ALTER_ENGINE", STAND_IN_ENGINE);
    m_project = std::make_unique<TrainingProject>();
    open();
}

void TestTrainPage::open() {
    m_session = std::make_unique<ProjectSession>(m_project->path());
    m_page = std::make_unique<TrainPage>();
    m_page->resize(1200, 760);
    m_page->setSession(m_session.get());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestTrainPage::cleanup() {
    waitForEnd();
    m_page.reset();
    m_session.reset();
    m_project.reset();
}

/// No engine may write into a folder that is about to go.
void TestTrainPage::waitForEnd() {
    for (const Run& run : RunStore(m_project->project).list())
        if (run.state == RunState::Running)
            ControlStore(m_project->project).post(run.id, ControlRequest::Stop);
    const auto isIdle = [this] {
        const auto runs = RunStore(m_project->project).list();
        return std::none_of(runs.begin(), runs.end(),
                            [&](const Run& run) { return RunFolder(m_project->project, run.id).isLocked(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 20'000);
}

QAction* TestTrainPage::action(const QString& text) {
    for (QAction* action : m_page->findChildren<QAction*>())
        if (action->text() == text)
            return action;
    return nullptr;
}

QPushButton* TestTrainPage::button(const QString& text) {
    for (QPushButton* button : m_page->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == text)
            return button;
    return nullptr;
}

QListView* TestTrainPage::list(const QString& name) {
    for (QListView* view : m_page->findChildren<QListView*>())
        if (view->accessibleName() == name)
            return view;
    return nullptr;
}

double TestTrainPage::lastStep() {
    for (int curve = 0; curve < plot().count(); ++curve)
        if (plot().look(curve).name == "train loss" && !plot().curve(curve).points().empty())
            return plot().curve(curve).points().back().step;
    return 0;
}

std::optional<Run> TestTrainPage::newestRun() {
    const auto runs = RunStore(m_project->project).list();
    return runs.empty() ? std::nullopt : std::optional(runs.front());
}

void TestTrainPage::startFromForm() {
    action("New run")->trigger();
    QTRY_VERIFY(button("Start run") && button("Start run")->isEnabled());
    QTest::mouseClick(button("Start run"), Qt::LeftButton);
}

void TestTrainPage::emptyProjectOffersAForm() {
    QTRY_VERIFY(button("New run"));
    QVERIFY(!action("Stop run")->isEnabled());
    QCOMPARE(action("Stop run")->toolTip(), QString("No run is chosen."));
    QTest::mouseClick(button("New run"), Qt::LeftButton);
    QTRY_VERIFY(button("Start run") && button("Start run")->isEnabled());
    QTest::mouseClick(button("Add to queue"), Qt::LeftButton);
    QTRY_COMPARE(list("Queue")->model()->rowCount(), 1);
    QVERIFY(!newestRun()); // nothing works it off yet
}

void TestTrainPage::formStartsARunThatGoesOnWithoutTheWindow() {
    startFromForm();
    QTRY_COMPARE_WITH_TIMEOUT(list("Runs")->model()->rowCount(), 1, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(lastStep() > 10, 10'000);
    const double before = lastStep();
    QTRY_VERIFY_WITH_TIMEOUT(lastStep() > before, 5'000); // it grows while rows arrive
    QCOMPARE(newestRun()->config.at("adapter").at("rank").get<int>(), 16);
    // The window goes; the run stays; a new window shows it live again.
    m_page.reset();
    m_session.reset();
    const int64_t step = newestRun()->step;
    QTRY_VERIFY_WITH_TIMEOUT(newestRun()->step > step + 5, 5'000);
    open();
    QTRY_VERIFY_WITH_TIMEOUT(lastStep() > static_cast<double>(step) + 5, 5'000);
    QVERIFY(action("Pause run")->isEnabled());
}

void TestTrainPage::stopIsAskedAndResumed() {
    startFromForm();
    QTRY_VERIFY_WITH_TIMEOUT(lastStep() > 5, 10'000);
    QVERIFY(!action("Resume run")->isEnabled());
    action("Stop run")->trigger();
    QVERIFY(!action("Stop run")->isEnabled()); // asked once is enough
    QTRY_VERIFY_WITH_TIMEOUT(newestRun()->state == RunState::Stopped, 10'000);
    const int64_t step = newestRun()->step;
    QTRY_VERIFY_WITH_TIMEOUT(button("Resume run"), 5'000);
    QTest::mouseClick(button("Resume run"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(newestRun()->state == RunState::Running, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(lastStep() > static_cast<double>(step) + 3, 10'000);
    QTRY_VERIFY(!m_page->findChild<RunBanner*>()->isVisible());
    action("Save checkpoint now")->trigger();
    auto* log = m_page->findChild<LogView*>();
    log->setUnfolded(true);
    QTRY_VERIFY_WITH_TIMEOUT(log->lines().rowCount() >= 3, 5'000); // begin, stop, begin again …
}

void TestTrainPage::killedEngineIsToldWithinASecond() {
    startFromForm();
    QTRY_VERIFY_WITH_TIMEOUT(lastStep() > 5, 10'000);
    QCOMPARE(kill(static_cast<pid_t>(newestRun()->pid), SIGKILL), 0);
    QElapsedTimer clock;
    clock.start();
    const auto* banner = m_page->findChild<RunBanner*>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 5'000);
    qInfo("told after %lld ms", clock.elapsed());
    QVERIFY(clock.elapsed() < 1500);
    const auto labels = banner->findChildren<QLabel*>();
    QVERIFY(labels[0]->text().contains("ended without saying why"));
    QVERIFY(button("Resume run"));
    QVERIFY(button("New run from this configuration"));
    QTest::mouseClick(button("New run from this configuration"), Qt::LeftButton);
    QTRY_VERIFY(button("Start run") && button("Start run")->isEnabled());
}

void TestTrainPage::runsOfOthersAppear() {
    const Run run = m_project->run("from-a-terminal");
    QTRY_COMPARE(list("Runs")->model()->rowCount(), 1);
    {
        const FileLock held = RunFolder(m_project->project, run.id).lock();
        RunStore(m_project->project).setState(run.id, RunState::Running);
        MetricWriter writer(m_project->project, run.id);
        for (int step = 1; step <= 3; ++step)
            writer.add({1, Split::Train, "", "loss"}, step, 1.0 / step);
        writer.close();
        QTRY_COMPARE(lastStep(), 3.0);
        // A new stage begins with a validation at the last step of the one before.
        MetricWriter second(m_project->project, run.id);
        second.add({1, Split::Validation, "", "loss"}, 3, 0.5);
        second.close();
        MetricWriter third(m_project->project, run.id);
        third.add({2, Split::Validation, "", "loss"}, 3, 0.4);
        third.add({2, Split::Train, "", "loss"}, 4, 0.1);
        third.close();
        QTRY_COMPARE(lastStep(), 4.0);
        RunStore(m_project->project).setState(run.id, RunState::Finished);
    }
    const auto validation = [this]() -> size_t {
        for (int curve = 0; curve < plot().count(); ++curve)
            if (plot().look(curve).name == "validation loss")
                return plot().curve(curve).points().size();
        return 0;
    };
    QTRY_COMPARE(validation(), size_t{2});
    QTRY_COMPARE(m_page->findChild<CurveLegend*>()->topLevelItem(0)->text(1), QString("0.1"));
}

void TestTrainPage::queueIsReorderedByKeys() {
    for (const char* name : {"one", "two", "three"}) {
        RunConfig config;
        config.name = name;
        QueueStore(m_project->project).add(config);
    }
    QListView* queue = list("Queue");
    QTRY_COMPARE(queue->model()->rowCount(), 3);
    queue->setCurrentIndex(queue->model()->index(2, 0));
    queue->setFocus();
    QTest::keyClick(queue, Qt::Key_Up, Qt::AltModifier);
    QTRY_VERIFY(queue->model()->index(1, 0).data().toString().contains("three"));
    QCOMPARE(queue->currentIndex().row(), 1); // the selection goes along
    QTest::keyClick(queue, Qt::Key_Delete);
    QTRY_COMPARE(queue->model()->rowCount(), 2);
    QCOMPARE(QueueStore(m_project->project).list().at(1).config.name, std::string("two"));
}

void TestTrainPage::runsAreDeletedAfterAsking() {
    const Run run = m_project->run("unwanted");
    RunStore(m_project->project).setState(run.id, RunState::Stopped);
    QTRY_VERIFY(action("Delete run …")->isEnabled());
    action("Delete run …")->trigger();
    auto* box = m_page->findChild<QMessageBox*>();
    QVERIFY(box && box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<QMessageBox*>());
    QVERIFY(newestRun());
    action("Delete run …")->trigger();
    QTest::mouseClick(button("Delete run"), Qt::LeftButton);
    QTRY_VERIFY(!newestRun());
    QTRY_COMPARE(list("Runs")->model()->rowCount(), 0);
}

void TestTrainPage::missingEngineIsTold() {
    qputenv("ALTER_ENGINE", "/nowhere/alter");
    QCOMPARE(enginePath(), QString("/nowhere/alter"));
    startFromForm();
    QTRY_VERIFY(m_page->findChild<QMessageBox*>());
    auto* box = m_page->findChild<QMessageBox*>();
    QVERIFY(box->text().contains("not found"));
    QVERIFY(box->informativeText().contains("/nowhere/alter"));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_COMPARE(list("Queue")->model()->rowCount(), 1); // what was set up waits
}

void TestTrainPage::runsContinueAsOthers() {
    const Run run = m_project->run("first");
    CheckpointStore checkpoints(m_project->project);
    checkpoints.add({.runId = run.id, .step = 30, .stage = 1, .kind = CheckpointKind::StageEnd});
    checkpoints.add({.runId = run.id, .step = 40, .stage = 2, .kind = CheckpointKind::Latest});
    writeProgress(m_project->project.database(), run.id, {.stage = 2, .step = 40, .totalSteps = 50});
    RunStore(m_project->project).setState(run.id, RunState::Stopped);
    QTRY_VERIFY(action("Continue as …")->isEnabled());
    action("Continue as …")->trigger();
    QTRY_VERIFY(m_page->findChild<QMenu*>("departures"));
    auto* menu = m_page->findChild<QMenu*>("departures");
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    QTest::keyClick(menu, Qt::Key_Down); // past the latest, to the end of stage 1
    QTest::keyClick(menu, Qt::Key_Return);
    auto* form = m_page->findChild<RunForm*>();
    QTRY_VERIFY(form->isVisible());
    QCOMPARE(form->config().value().from, std::string("first@30"));
    QCOMPARE(form->config().value().firstStage, 2);
    QVERIFY(form->config().value().name.empty());
}

void TestTrainPage::namesAndTheQueueAreUndone() {
    const Run run = m_project->run("before");
    RunStore(m_project->project).setState(run.id, RunState::Stopped);
    QTRY_VERIFY(action("Rename run …")->isEnabled());
    action("Rename run …")->trigger();
    auto* dialog = m_page->findChild<QInputDialog*>();
    QVERIFY(dialog);
    dialog->setTextValue("after");
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(newestRun()->name, std::string("after"));
    QTRY_VERIFY(m_session->undoStack().canUndo());
    m_session->undoStack().undo();
    QTRY_COMPARE(newestRun()->name, std::string("before"));
    m_session->undoStack().redo();
    QTRY_COMPARE(newestRun()->name, std::string("after"));

    const auto names = [this] {
        std::vector<std::string> all;
        for (const QueueEntry& entry : QueueStore(m_project->project).list())
            all.push_back(entry.config.name);
        return all;
    };
    for (const char* name : {"one", "two"}) {
        RunConfig config;
        config.name = name;
        QueueStore(m_project->project).add(config);
    }
    QListView* queue = list("Queue");
    QTRY_COMPARE(queue->model()->rowCount(), 2);
    m_page->activateWindow(); // the dialog had taken the keyboard
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    queue->setCurrentIndex(queue->model()->index(0, 0));
    queue->setFocus();
    QTest::keyClick(queue, Qt::Key_Delete);
    QTRY_COMPARE(queue->model()->rowCount(), 1);
    QTRY_COMPARE(m_session->undoStack().undoText(), QString("Remove from the queue"));
    m_session->undoStack().undo();
    QTRY_COMPARE(queue->model()->rowCount(), 2);
    QCOMPARE(names(), (std::vector<std::string>{"one", "two"})); // where it was
}

void TestTrainPage::sidesFold() {
    m_project->run("one");
    QTRY_VERIFY(m_page->findChild<RunView*>()->isVisible());
    m_page->findChild<CurvePlot*>()->setFocus();
    auto* panel = m_page->findChild<RunPanel*>();
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    QVERIFY(!panel->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_F9);
    QVERIFY(panel->isVisible());
    action("Fold the details")->trigger();
    QVERIFY(!m_page->findChild<CurveLegend*>()->isVisible());
    action("New run")->trigger();
    QTRY_VERIFY(button("Start run"));
    auto* bill = m_page->findChild<RunBillView*>();
    QVERIFY(!bill->isVisible()); // the form's details are its bill
    action("Fold the details")->trigger();
    QVERIFY(bill->isVisible());
}

void TestTrainPage::hiddenPageReadsNothing() {
    const Run run = m_project->run("one");
    QTRY_COMPARE(list("Runs")->model()->rowCount(), 1);
    m_page->hide();
    QSignalSpy changed(m_session.get(), &ProjectSession::changed);
    m_project->run("two");
    MetricWriter writer(m_project->project, run.id);
    writer.add({1, Split::Train, "", "loss"}, 7, 0.5);
    writer.close();
    QTRY_VERIFY(!changed.isEmpty());
    bool answered = false; // whatever the page might have asked was answered before this
    m_session->ask(
        m_page.get(), [](const Project&) { return true; }, [&](bool) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(list("Runs")->model()->rowCount(), 1);
    QCOMPARE(lastStep(), 0.0);
    m_page->show();
    QTRY_COMPARE(list("Runs")->model()->rowCount(), 2);
    QTRY_COMPARE(lastStep(), 7.0);
}

void TestTrainPage::logSaysThatItIsEmpty() {
    const Run run = m_project->run("one");
    QTRY_VERIFY(m_page->findChild<RunView*>()->isVisible());
    auto* log = m_page->findChild<LogView*>();
    log->setUnfolded(true);
    const auto told = [log](const char* words) {
        const auto labels = log->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QTRY_VERIFY(told("log is empty"));
    writeFileWhole(RunFolder(m_project->project, run.id).logFile(), "2026-11-23 info: it begins\n");
    log->refresh();
    QTRY_COMPARE(log->lines().rowCount(), 1);
    QVERIFY(!told("log is empty"));
    QTest::keyClicks(log->findChild<QLineEdit*>(), "nowhere");
    QVERIFY(told("these words"));
    QTest::mouseClick(button("Show all lines"), Qt::LeftButton);
    QVERIFY(!told("these words"));
}

QTEST_MAIN(TestTrainPage)
#include "tst_train_page.moc"
