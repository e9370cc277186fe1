#include "core/base/text.h"
#include "core/store/queue.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

#include <atomic>
#include <set>
#include <thread>

using namespace alter;

class TestQueue : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchProject>(); }
    void keepsItsOrder();
    void moves_data();
    void moves();
    void takesWhatFitsTheDevice();
    void noTwoGetTheSame();
    void runningEntriesStay();
    void unknownEntriesAreTold();

  private:
    const Project& project() { return m_scratch->project; }

    int64_t add(const std::string& name, const std::string& device = {}) {
        RunConfig config;
        config.name = name;
        return QueueStore(project()).add(config, device);
    }

    /// The names of those that wait, with their positions checked.
    std::string waiting() {
        std::string names;
        int64_t position = 0;
        for (const QueueEntry& entry : QueueStore(project()).list()) {
            if (entry.state != QueueState::Waiting)
                continue;
            names += entry.position == ++position ? entry.config.name : "wrong position";
        }
        return names;
    }

    std::unique_ptr<ScratchProject> m_scratch;
};

void TestQueue::keepsItsOrder() {
    add("a");
    const int64_t b = add("b");
    add("c");
    QCOMPARE(waiting(), std::string("abc"));
    QueueStore(project()).remove(b);
    QCOMPARE(waiting(), std::string("ac"));
    add("d");
    QCOMPARE(waiting(), std::string("acd"));
}

void TestQueue::moves_data() {
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 0 << 3 << "bcad";
    QTest::newRow("up") << 3 << 2 << "adbc";
    QTest::newRow("nowhere") << 1 << 2 << "abcd";
    QTest::newRow("too far") << 1 << 99 << "acdb";
    QTest::newRow("before the first") << 2 << -5 << "cabd";
}

void TestQueue::moves() {
    QFETCH(int, which);
    QFETCH(int, to);
    QFETCH(QString, order);
    std::vector<int64_t> ids;
    for (const char* name : {"a", "b", "c", "d"})
        ids.push_back(add(name));
    QueueStore(project()).move(ids.at(static_cast<size_t>(which)), to);
    QCOMPARE(waiting(), order.toStdString());
}

void TestQueue::takesWhatFitsTheDevice() {
    QueueStore queue(project());
    add("gpu", "cuda:0");
    add("any");
    add("cpu", "cpu");
    const auto first = queue.take("cpu");
    QCOMPARE(first->config.name, std::string("any"));
    QCOMPARE(first->device, std::string("cpu"));
    QCOMPARE(waiting(), std::string("gpucpu"));
    QCOMPARE(queue.take("cpu")->config.name, std::string("cpu"));
    QVERIFY(!queue.take("cpu"));
    QCOMPARE(queue.take("cuda:0")->config.name, std::string("gpu"));
    const std::string run = m_scratch->run("any").id;
    queue.setRun(first->id, run);
    queue.finish(first->id, true);
    const QueueEntry last = queue.list().back();
    QCOMPARE(last.runId, run);
    QCOMPARE(last.state, QueueState::Done);
}

void TestQueue::noTwoGetTheSame() {
    constexpr int entries = 20;
    for (int i = 0; i < entries; ++i)
        add(cat("r", i));
    std::array<std::vector<int64_t>, 2> taken;
    std::atomic<int> failures = 0;
    const auto work = [&](std::vector<int64_t>& mine) {
        failures += errorOf([&] {
                        const Project own = Project::open(m_scratch->folder);
                        QueueStore queue(own);
                        while (const auto entry = queue.take("cpu"))
                            mine.push_back(entry->id);
                    }).has_value();
    };
    std::thread other([&] { work(taken[1]); });
    work(taken[0]);
    other.join();
    QCOMPARE(failures.load(), 0);
    std::set<int64_t> all(taken[0].begin(), taken[0].end());
    all.insert(taken[1].begin(), taken[1].end());
    QCOMPARE(all.size(), size_t{entries});
    QCOMPARE(taken[0].size() + taken[1].size(), size_t{entries});
}

void TestQueue::runningEntriesStay() {
    QueueStore queue(project());
    const int64_t id = add("a");
    queue.take("cpu");
    VERIFY_ERROR(errorOf([&] { queue.remove(id); }), ErrorKind::BadInput, "is running");
    VERIFY_ERROR(errorOf([&] { queue.move(id, 1); }), ErrorKind::Missing, "does not wait");
    queue.finish(id, false);
    QCOMPARE(queue.list().at(0).state, QueueState::Failed);
    queue.remove(id);
    QVERIFY(queue.list().empty());
}

void TestQueue::unknownEntriesAreTold() {
    VERIFY_ERROR(errorOf([&] { QueueStore(project()).remove(5); }), ErrorKind::Missing, "entry 5");
}

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
