#include "app/desktop/pages.h"
#include "core/store/control.h"
#include "core/store/run_folder.h"
#include "core/store/tasks.h"
#include "tests/integration/alter_program.h"
#include "tests/widgets/shell/settled_settings.h"
#include "widgets/data/backbones/backbone_list.h"
#include "widgets/data/import/import_dialog.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/training/live_view.h"
#include "widgets/training/run_banner.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <csignal>

using namespace alter;

namespace {

constexpr int patience = 60'000;

std::unique_ptr<MainWindow> openWindow(const QString& project = {}) {
    auto window = std::make_unique<MainWindow>();
    addPages(*window);
    window->resize(1024, 700);
    window->restore(project);
    window->show();
    return window;
}

} // namespace

/// The whole way in the window, with the real engine and a tiny model: import, train both stages, see the
/// curves grow, quit during the run, find it again, read the routing.
class WorkbenchTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void aBackboneAndTwoTasksAreImported();
    void aRunStartsAndItsCurvesGrow();
    void theRunGoesOnWithoutTheWindow();
    void theNextWindowShowsItLive();
    void routingShowsBothStages();
    void aKilledEngineIsToldInEveryStateAndGoesOn();
    void aNewRunGoesOutFromAnother();

  private:
    void startFromFile(const QByteArray& config);
    void killAndResume();
    void importTask(const QString& file);
    QPushButton* button(const QString& text) const;
    double lastStep() const;
    Run run() const { return RunStore(*m_project).list().front(); }
    HeatMapView* map() const { return m_window->findChild<HeatMapView*>(QStringLiteral("heatMap")); }
    void showPage(Qt::Key key) const;

    bool m_isBroken = false; ///< a step failed: the next ones stand on it
    ScratchProject m_scratch;
    std::optional<Project> m_project;
    std::unique_ptr<MainWindow> m_window;
};

void WorkbenchTest::initTestCase() {
    qputenv("ALTER_ENGINE", alterProgram().toUtf8());
    SettledSettings::clear();
    m_project.emplace(Project::create(m_scratch.folder().toStdString()));
    m_window = openWindow(m_scratch.folder());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->session());
}

void WorkbenchTest::init() {
    if (m_isBroken)
        QSKIP("a step before this one failed");
}

void WorkbenchTest::cleanup() {
    m_isBroken = m_isBroken || QTest::currentTestFailed();
}

/// The folder is about to go: nothing may write into it any more.
void WorkbenchTest::cleanupTestCase() {
    m_window.reset();
    if (!m_project)
        return;
    for (const Run& each : RunStore(*m_project).list()) {
        if (each.state == RunState::Running)
            ControlStore(*m_project).post(each.id, ControlRequest::Stop);
        QTRY_VERIFY_WITH_TIMEOUT(!RunFolder(*m_project, each.id).isLocked(), patience);
    }
}

QPushButton* WorkbenchTest::button(const QString& text) const {
    for (QPushButton* each : m_window->findChildren<QPushButton*>())
        if (each->isVisible() && each->text() == text)
            return each;
    return nullptr;
}

/// By its shortcut; a dialog may have been in front before.
void WorkbenchTest::showPage(Qt::Key key) const {
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
}

/// Drops the file on the page and presses "Next" to the end of the wizard.
void WorkbenchTest::importTask(const QString& file) {
    QVERIFY(m_window->page(QStringLiteral("data"))->openFile(file));
    const QPointer<ImportDialog> dialog = m_window->findChild<ImportDialog*>();
    QVERIFY(dialog);
    auto* forth = dialog->findChild<QPushButton*>(QStringLiteral("forth"));
    const auto isLast = [&] { return forth->text().startsWith(QStringLiteral("Import ")); };
    for (int step = 0; step < 4 && !isLast(); ++step) {
        QTRY_VERIFY_WITH_TIMEOUT(forth->isEnabled(), patience);
        QTest::mouseClick(forth, Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isLast() && forth->isEnabled(), patience);
    QTest::mouseClick(forth, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
}

void WorkbenchTest::aBackboneAndTwoTasksAreImported() {
    m_window->findChild<BackboneList*>()->add(tinyBackbone());
    const auto backbones = [this] { return m_project->database().number("SELECT count(*) FROM backbones"); };
    QTRY_COMPARE_WITH_TIMEOUT(backbones(), 1, patience);
    importTask(m_scratch.write("mood.jsonl", labelledRows(60, "good", "bad")));
    importTask(m_scratch.write("echo.jsonl", labelledRows(60, "a", "c", 60)));
    QCOMPARE(TaskStore(*m_project).list().size(), size_t{2});
}

double WorkbenchTest::lastStep() const {
    const CurvePlot& plot = m_window->findChild<LiveView*>()->plot();
    double last = 0;
    for (int curve = 0; curve < plot.count(); ++curve)
        if (!plot.curve(curve).points().empty())
            last = std::max(last, plot.curve(curve).points().back().step);
    return last;
}

/// A file that was saved from the form opens the form, which starts the run.
void WorkbenchTest::startFromFile(const QByteArray& config) {
    QVERIFY(m_window->page(QStringLiteral("train"))->openFile(m_scratch.write("run.json", config)));
    QTRY_VERIFY_WITH_TIMEOUT(button("Start run") && button("Start run")->isEnabled(), patience);
    QTest::mouseClick(button("Start run"), Qt::LeftButton);
}

void WorkbenchTest::aRunStartsAndItsCurvesGrow() {
    showPage(Qt::Key_2);
    startFromFile(R"({"name": "first", "adapter": {"rank": 4}, "dtype": "fp32",
        "stage1": {"epochs": 100, "validateEvery": 100}, "stage2": {"epochs": 40, "validateEvery": 50}})");
    QTRY_VERIFY_WITH_TIMEOUT(lastStep() > 2, patience);
    const double before = lastStep();
    QTRY_VERIFY_WITH_TIMEOUT(lastStep() > before, patience);
}

void WorkbenchTest::theRunGoesOnWithoutTheWindow() {
    m_window->close();
    m_window.reset();
    const int64_t step = run().step;
    QTRY_VERIFY_WITH_TIMEOUT(run().step > step, patience);
}

void WorkbenchTest::theNextWindowShowsItLive() {
    m_window = openWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->session());
    QCOMPARE(m_window->currentPage(), 1); // Train, as it was left
    const int64_t step = run().step;
    QTRY_VERIFY_WITH_TIMEOUT(lastStep() >= static_cast<double>(step), patience);
    QTRY_VERIFY_WITH_TIMEOUT(run().state == RunState::Finished, patience);
    QTRY_COMPARE_WITH_TIMEOUT(lastStep(), static_cast<double>(run().totalSteps), patience);
}

void WorkbenchTest::routingShowsBothStages() {
    showPage(Qt::Key_3);
    QTRY_COMPARE_WITH_TIMEOUT(map()->contents().rowCount(), 2, patience);
    const auto& values = map()->contents().values;
    QCOMPARE(values.size(), size_t{4});
    QVERIFY(std::ranges::all_of(values, [](double value) { return std::isfinite(value); }));
    // Residual gates begin as one_hot; stage 2 has moved them.
    QVERIFY(values != (std::vector<double>{1, 0, 0, 1}));
    QCOMPARE(m_project->database().number("SELECT count(DISTINCT stage) FROM routing_snapshots"), 2);
}

/// Kills the process of the newest run as lack of memory would; what happened is seen within a second, and
/// the run goes on from there by a button.
void WorkbenchTest::killAndResume() {
    const int64_t pid = run().pid;
    QCOMPARE(kill(static_cast<pid_t>(pid), SIGKILL), 0);
    QElapsedTimer clock;
    clock.start();
    const auto* banner = m_window->findChild<RunBanner*>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && button("Resume run"), patience);
    qInfo("told after %lld ms", clock.elapsed());
    QVERIFY(clock.elapsed() < 1500); // the second asked for, and what a busy machine adds
    QCOMPARE(run().state, RunState::Failed);
    QCOMPARE(m_project->database().number(
                 "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"),
             0);
    QTest::mouseClick(button("Resume run"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(run().state == RunState::Running && run().pid != pid, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), patience);
}

void WorkbenchTest::aKilledEngineIsToldInEveryStateAndGoesOn() {
    showPage(Qt::Key_2);
    startFromFile(R"({"name": "killed", "adapter": {"rank": 4}, "dtype": "fp32", "checkpointEvery": 20,
        "stage1": {"epochs": 30, "validateEvery": 40}, "stage2": {"epochs": 400, "validateEvery": 40}})");
    const auto isBegun = [this](int stage, int64_t step) {
        const Run now = run();
        return now.name == "killed" && now.state == RunState::Running && now.stage >= stage &&
               now.step >= step;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isBegun(0, 0), patience); // it prepares: no step, no checkpoint
    killAndResume();
    QTRY_VERIFY_WITH_TIMEOUT(isBegun(1, 5), patience);
    killAndResume();
    QTRY_VERIFY_WITH_TIMEOUT(isBegun(2, 0), patience);
    killAndResume();
    const int64_t step = run().step;
    QTRY_VERIFY_WITH_TIMEOUT(run().step > step, patience);
    ControlStore(*m_project).post(run().id, ControlRequest::Stop);
    QTRY_VERIFY_WITH_TIMEOUT(run().state == RunState::Stopped, patience);
}

void WorkbenchTest::aNewRunGoesOutFromAnother() {
    startFromFile(R"({"name": "second", "adapter": {"rank": 4}, "dtype": "fp32", "from": "first@stage1",
        "firstStage": 2, "stage2": {"epochs": 2, "validateEvery": 5}})");
    QTRY_VERIFY_WITH_TIMEOUT(run().name == "second" && run().state == RunState::Finished, patience);
    QCOMPARE(run().stage, 2);
}

int main(int count, char** words) {
    const SettledSettings settled;
    QApplication application(count, words);
    QTest::setMainSourcePath(__FILE__);
    WorkbenchTest test;
    return QTest::qExec(&test, count, words);
}

#include "tst_workbench.moc"
