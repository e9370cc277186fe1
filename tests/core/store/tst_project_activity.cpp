#include "core/store/project_activity.h"
#include "core/store/queue.h"
#include "core/store/run_folder.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

using namespace alter;

class TestProjectActivity : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anEmptyProjectRests();
    void aLockedRunIsRunning();
    void aRunWithoutItsProcessIsLost();
    void aRunOfAnotherHostIsBelieved();
    void whatWaitsIsCounted();
};

void TestProjectActivity::anEmptyProjectRests() {
    const ScratchProject scratch;
    scratch.run("never-begun");
    const ProjectActivity activity = activityOf(scratch.project);
    QVERIFY(activity.running.empty());
    QVERIFY(activity.lost.empty());
    QCOMPARE(activity.waiting, 0);
}

void TestProjectActivity::aLockedRunIsRunning() {
    const ScratchProject scratch;
    const Run run = scratch.run("demo");
    const FileLock held = RunFolder(scratch.project, run.id).lock();
    RunStore(scratch.project).setState(run.id, RunState::Running);
    const ProjectActivity activity = activityOf(scratch.project);
    QCOMPARE(activity.running.size(), 1u);
    QCOMPARE(activity.running.front().name, std::string("demo"));
    QVERIFY(activity.lost.empty());
}

void TestProjectActivity::aRunWithoutItsProcessIsLost() {
    const ScratchProject scratch;
    const Run run = scratch.run("demo");
    RunStore(scratch.project).setState(run.id, RunState::Running);
    const ProjectActivity activity = activityOf(scratch.project);
    QVERIFY(activity.running.empty());
    QCOMPARE(activity.lost.size(), 1u);
}

void TestProjectActivity::aRunOfAnotherHostIsBelieved() {
    const ScratchProject scratch;
    const Run run = scratch.run("demo");
    RunStore(scratch.project).setState(run.id, RunState::Running);
    scratch.project.database().run("UPDATE runs SET host = 'elsewhere'");
    QCOMPARE(activityOf(scratch.project).running.size(), 1u);
}

void TestProjectActivity::whatWaitsIsCounted() {
    const ScratchProject scratch;
    QueueStore queue(scratch.project);
    queue.add({});
    queue.add({});
    queue.take("cpu");
    QCOMPARE(activityOf(scratch.project).waiting, 1);
}

QTEST_GUILESS_MAIN(TestProjectActivity)
#include "tst_project_activity.moc"
