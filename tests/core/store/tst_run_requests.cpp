#include "core/base/os/file_lock.h"
#include "core/store/queue_lock.h"
#include "core/store/run_folder.h"
#include "core/store/run_requests.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

using namespace alter;

class TestRunRequests : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void reachesTheWorkingProcess();
    void stopsAPausedRunAtOnce();
    void refusesWhatCannotBe();
    void knowsWhoWorksOffTheQueue();

  private:
    ScratchProject m_scratch;
};

void TestRunRequests::reachesTheWorkingProcess() {
    const Run run = m_scratch.run("works");
    const FileLock held = RunFolder(m_scratch.project, run.id).lock();
    requestOf(m_scratch.project, run.id, ControlRequest::Checkpoint);
    const auto pending = ControlStore(m_scratch.project).poll(run.id);
    QVERIFY(pending.has_value());
    QVERIFY(pending->request == ControlRequest::Checkpoint);
}

void TestRunRequests::stopsAPausedRunAtOnce() {
    const Run run = m_scratch.run("paused");
    RunStore runs(m_scratch.project);
    runs.setState(run.id, RunState::Paused);
    requestOf(m_scratch.project, run.id, ControlRequest::Stop);
    QVERIFY(runs.get(run.id).state == RunState::Stopped);
    QVERIFY(!ControlStore(m_scratch.project).poll(run.id));
}

void TestRunRequests::refusesWhatCannotBe() {
    const Run run = m_scratch.run("over");
    RunStore(m_scratch.project).setState(run.id, RunState::Finished);
    for (const ControlRequest request : {ControlRequest::Stop, ControlRequest::Pause})
        VERIFY_ERROR(errorOf([&] { requestOf(m_scratch.project, run.id, request); }), ErrorKind::BadInput,
                     "does not run");
}

void TestRunRequests::knowsWhoWorksOffTheQueue() {
    const Project& project = m_scratch.project;
    QVERIFY(!isWorkedOff(project, "cuda:0"));
    QCOMPARE(queueLockFile(project, "cuda:0").filename().string(), std::string("queue-cuda-0.lock"));
    auto held = FileLock::tryLock(queueLockFile(project, "cuda:0"));
    QVERIFY(held.has_value());
    QVERIFY(isWorkedOff(project, "cuda:0"));
    QVERIFY(!isWorkedOff(project, "auto"));
    held.reset();
    QVERIFY(!isWorkedOff(project, "cuda:0"));
}

QTEST_GUILESS_MAIN(TestRunRequests)
#include "tst_run_requests.moc"
