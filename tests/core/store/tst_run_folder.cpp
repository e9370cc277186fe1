#include "core/base/os/process.h"
#include "core/store/run_folder.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace alter;

namespace {

/// Another process that does `work` and then lives until it is ended.
class OtherProcess {
  public:
    template <typename Work>
    explicit OtherProcess(Work&& work) {
        std::array<int, 2> ends{};
        if (pipe(ends.data()) != 0)
            qFatal("no pipe");
        m_id = fork();
        if (m_id == 0) {
            const bool good = !errorOf(work);
            const char answer = good ? 'y' : 'n';
            if (write(ends[1], &answer, 1) == 1)
                pause();
            _exit(1);
        }
        char answer = 'n';
        ready = read(ends[0], &answer, 1) == 1 && answer == 'y';
        close(ends[0]);
        close(ends[1]);
    }
    ~OtherProcess() { end(); }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

    void end() {
        if (m_id <= 0)
            return;
        kill(m_id, SIGKILL);
        waitpid(m_id, nullptr, 0);
        m_id = 0;
    }

    pid_t id() const { return m_id; }
    bool ready = false;

  private:
    pid_t m_id = 0;
};

} // namespace

class TestRunFolder : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_scratch = std::make_unique<ScratchProject>();
        m_run = m_scratch->run("demo");
        m_folder = std::make_unique<RunFolder>(m_scratch->project, m_run.id);
    }
    void knowsItsPlaces();
    void aSecondHolderIsToldTheFirst();
    void theLockEndsWithItsProcess();
    void aRunningRunIsLeftAlone();
    void aDeadRunIsMarked();
    void aRunWithoutFolderIsDead();
    void otherHostsGetTime();

  private:
    std::unique_ptr<ScratchProject> m_scratch;
    std::unique_ptr<RunFolder> m_folder;
    Run m_run;
};

void TestRunFolder::knowsItsPlaces() {
    QCOMPARE(m_folder->path(), m_scratch->folder / "runs" / m_run.id);
    QCOMPARE(m_folder->checkpoint(400), m_folder->path() / "checkpoints" / "400");
    QCOMPARE(m_folder->bundle(), m_folder->path() / "bundle");
    QCOMPARE(m_folder->logFile().filename(), std::filesystem::path("log.txt"));
    QVERIFY(!m_folder->isLocked());
}

void TestRunFolder::aSecondHolderIsToldTheFirst() {
    const OtherProcess other([this] {
        static std::optional<FileLock> held;
        held.emplace(m_folder->lock());
    });
    QVERIFY(other.ready);
    QVERIFY(m_folder->isLocked());
    const auto error = errorOf([this] { m_folder->lock(); });
    VERIFY_ERROR(error, ErrorKind::Failed, "process " + std::to_string(other.id()) + " on " + hostName());
}

void TestRunFolder::theLockEndsWithItsProcess() {
    OtherProcess other([this] {
        static std::optional<FileLock> held;
        held.emplace(m_folder->lock());
    });
    QVERIFY(other.ready);
    other.end();
    QVERIFY(!m_folder->isLocked());
    const FileLock mine = m_folder->lock();
    QVERIFY(m_folder->isLocked());
}

void TestRunFolder::aRunningRunIsLeftAlone() {
    const OtherProcess other([this] {
        static std::optional<FileLock> held;
        held.emplace(m_folder->lock());
        const Project project = Project::open(m_scratch->folder);
        RunStore(project).setState(m_run.id, RunState::Running);
    });
    QVERIFY(other.ready);
    QCOMPARE(recoverDeadRuns(m_scratch->project), 0);
    QCOMPARE(RunStore(m_scratch->project).get("demo").state, RunState::Running);
}

void TestRunFolder::aDeadRunIsMarked() {
    OtherProcess other([this] {
        static std::optional<FileLock> held;
        held.emplace(m_folder->lock());
        const Project project = Project::open(m_scratch->folder);
        RunStore(project).setState(m_run.id, RunState::Running);
    });
    QVERIFY(other.ready);
    const auto id = std::to_string(other.id());
    other.end();
    m_scratch->run("waiting"); // a run that was never started stays as it is
    QCOMPARE(recoverDeadRuns(m_scratch->project), 1);
    const Run run = RunStore(m_scratch->project).get("demo");
    QCOMPARE(run.state, RunState::Failed);
    QCOMPARE(run.error.at("what"), "The process ended without saying why.");
    QVERIFY(run.error.at("found").get<std::string>().find(id) != std::string::npos);
    QVERIFY(!run.endedAt.empty());
    QCOMPARE(RunStore(m_scratch->project).get("waiting").state, RunState::Created);
    QCOMPARE(recoverDeadRuns(m_scratch->project), 0);
}

void TestRunFolder::aRunWithoutFolderIsDead() {
    RunStore(m_scratch->project).setState(m_run.id, RunState::Running);
    std::filesystem::remove_all(m_folder->path());
    QCOMPARE(recoverDeadRuns(m_scratch->project), 1);
    QVERIFY(!std::filesystem::exists(m_folder->path()));
}

void TestRunFolder::otherHostsGetTime() {
    RunStore(m_scratch->project).setState(m_run.id, RunState::Running);
    Database& database = m_scratch->project.database();
    database.run("UPDATE runs SET host = 'far-away'");
    QCOMPARE(recoverDeadRuns(m_scratch->project), 0);
    database.run("UPDATE runs SET updated_at = '2020-01-01T00:00:00.000Z'");
    QCOMPARE(recoverDeadRuns(m_scratch->project), 1);
}

QTEST_GUILESS_MAIN(TestRunFolder)
#include "tst_run_folder.moc"
