#include "core/store/metrics.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

#include <atomic>
#include <cmath>
#include <limits>
#include <thread>

using namespace alter;

class TestMetrics : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_scratch = std::make_unique<ScratchProject>();
        m_run = m_scratch->run("demo").id;
    }
    void curvesComeBack();
    void strangeNumbersComeBack();
    void writesAtMostEveryInterval();
    void keepsRowsWhileAnotherWrites();
    void whatIsLeftIsWrittenAtTheEnd();
    void progressGoesAlong();
    void aResumedRunWritesAgain();
    void aRemovedRunIsTold();
    void routingComesBack();
    void readersAreNotHeldUp();

  private:
    const Project& project() { return m_scratch->project; }
    int64_t rows() { return project().database().number("SELECT count(*) FROM metrics"); }

    std::unique_ptr<ScratchProject> m_scratch;
    std::string m_run;
};

void TestMetrics::curvesComeBack() {
    MetricWriter writer(project(), m_run);
    for (int step = 1; step <= 4; ++step) {
        const int stage = step <= 2 ? 1 : 2;
        writer.add({.stage = stage, .name = "loss"}, step, step * 0.5);
        writer.add({.stage = stage, .task = "a", .name = "loss"}, step, step * 0.25);
    }
    writer.add({.split = Split::Validation, .name = "loss"}, 2, 9);
    writer.close();
    const MetricStore metrics(project());
    const auto all = metrics.points(m_run, "loss", Split::Train);
    QCOMPARE(all.size(), 4U);
    QCOMPARE(all[0].value, 0.5);
    QCOMPARE(all[3].step, 4);
    QCOMPARE(all[1].stage, 1);
    QCOMPARE(all[2].stage, 2);
    const auto later = metrics.points(m_run, "loss", Split::Train, "a", 3);
    QCOMPARE(later.size(), 1U);
    QCOMPARE(later[0].value, 1.0);
    QCOMPARE(metrics.last(m_run, "loss", Split::Validation)->value, 9.0);
    QCOMPARE(metrics.last(m_run, "loss", Split::Train)->step, 4);
    QVERIFY(!metrics.last(m_run, "accuracy", Split::Train));
    QVERIFY(metrics.points("other", "loss", Split::Train).empty());
    QCOMPARE(metrics.series(m_run).size(), 5U);
    QCOMPARE(metrics.series(m_run).back().task, std::string("a"));
}

void TestMetrics::strangeNumbersComeBack() {
    MetricWriter writer(project(), m_run);
    writer.add({.name = "loss"}, 1, std::nan(""));
    writer.add({.name = "loss"}, 2, -std::numeric_limits<double>::infinity());
    writer.flush();
    const auto points = MetricStore(project()).points(m_run, "loss", Split::Train);
    QVERIFY(std::isnan(points.at(0).value));
    QVERIFY(std::isinf(points.at(1).value));
}

void TestMetrics::writesAtMostEveryInterval() {
    MetricWriter writer(project(), m_run);
    writer.add({.name = "loss"}, 1, 1);
    QCOMPARE(rows(), 0); // only a tick or a flush writes
    writer.tick();
    QCOMPARE(rows(), 1);
    const auto first = std::chrono::steady_clock::now();
    int64_t step = 1;
    while (rows() == 1) {
        writer.add({.name = "loss"}, ++step, 1);
        writer.tick();
    }
    // The writer's clock started before ours.
    QVERIFY(std::chrono::steady_clock::now() - first >
            MetricWriter::interval - std::chrono::milliseconds(60));
    QVERIFY(step > 3);
    QCOMPARE(rows(), step);
    QCOMPARE(writer.pending(), 0U);
}

void TestMetrics::keepsRowsWhileAnotherWrites() {
    MetricWriter writer(project(), m_run);
    writer.add({.name = "loss"}, 1, 1);
    {
        Transaction held(project().database());
        writer.tick(); // comes back at once
        QCOMPARE(writer.pending(), 1U);
    }
    writer.flush();
    QCOMPARE(rows(), 1);
}

void TestMetrics::whatIsLeftIsWrittenAtTheEnd() {
    {
        MetricWriter writer(project(), m_run);
        writer.add({.name = "loss"}, 1, 1);
    }
    QCOMPARE(rows(), 1);
}

void TestMetrics::progressGoesAlong() {
    MetricWriter writer(project(), m_run);
    writer.setProgress(
        {.stage = 1, .step = 5, .totalSteps = 10, .examplesPerSecond = 3, .peakMemoryBytes = 4});
    writer.tick();
    const Run run = RunStore(project()).get("demo");
    QCOMPARE(run.step, 5);
    QCOMPARE(run.totalSteps, 10);
}

void TestMetrics::aResumedRunWritesAgain() {
    MetricWriter writer(project(), m_run);
    for (int step = 1; step <= 5; ++step)
        writer.add({.name = "loss"}, step, 1);
    writer.add(RoutingSnapshot{.step = 5, .cells = {RoutingCell{.expert = "a"}}});
    writer.flush();
    MetricStore(project()).removeAfter(m_run, 3);
    QCOMPARE(rows(), 3);
    QVERIFY(RoutingStore(project()).moments(m_run).empty());
    QCOMPARE(project().database().number("SELECT count(*) FROM routing"), 0);
    writer.add({.name = "loss"}, 3, 2); // the same step once more
    writer.add({.name = "loss"}, 4, 2);
    writer.flush();
    QCOMPARE(rows(), 4);
    QCOMPARE(MetricStore(project()).points(m_run, "loss", Split::Train).at(2).value, 2.0);
}

void TestMetrics::aRemovedRunIsTold() {
    MetricWriter writer(project(), m_run);
    RunStore(project()).remove(m_run);
    writer.add({.name = "loss"}, 1, 1);
    QVERIFY(errorOf([&] { writer.flush(); }));
}

void TestMetrics::routingComesBack() {
    const RoutingCell cell{.stream = "decoder",
                           .layer = 3,
                           .task = "a",
                           .expert = "b",
                           .gateMean = -0.25,
                           .gateStd = 0.5,
                           .gateAbsShare = 0.75,
                           .winShare = 0.125,
                           .entropy = 0.0625};
    MetricWriter writer(project(), m_run);
    writer.add(RoutingSnapshot{.step = 10, .stage = 1, .cells = {cell}});
    writer.add(RoutingSnapshot{.step = 20, .stage = 2, .split = Split::Test, .cells = {cell, cell}});
    writer.close();
    const RoutingStore routing(project());
    QCOMPARE(routing.moments(m_run).size(), 2U);
    QCOMPARE(routing.latest(m_run)->step, 20);
    QCOMPARE(routing.latest(m_run)->split, Split::Test);
    QCOMPARE(routing.latest(m_run)->cells.size(), 2U);
    QVERIFY(!routing.find(m_run, {.step = 11}));
    const RoutingCell found = routing.find(m_run, {.step = 10})->cells.at(0);
    QCOMPARE(found.stream, cell.stream);
    QCOMPARE(found.layer, cell.layer);
    QCOMPARE(found.task, cell.task);
    QCOMPARE(found.expert, cell.expert);
    QCOMPARE(found.gateMean, cell.gateMean);
    QCOMPARE(found.gateStd, cell.gateStd);
    QCOMPARE(found.gateAbsShare, cell.gateAbsShare);
    QCOMPARE(found.winShare, cell.winShare);
    QCOMPARE(found.entropy, cell.entropy);
    RoutingStore(project()).add(m_run, {.step = 10, .stage = 1, .cells = {cell, cell, cell}});
    QCOMPARE(routing.find(m_run, {.step = 10})->cells.size(), 3U);
}

void TestMetrics::readersAreNotHeldUp() {
    std::atomic<bool> done = false;
    std::atomic<int> failures = 0;
    std::thread reader([&] {
        failures += errorOf([&] {
                        const Project mine = Project::open(m_scratch->folder, Project::Access::ReadOnly);
                        mine.database().setBusyTimeout(std::chrono::milliseconds(0));
                        size_t before = 0;
                        while (!done) {
                            const size_t now = MetricStore(mine).points(m_run, "loss", Split::Train).size();
                            failures += now < before || now % 10 != 0; // whole transactions only
                            before = now;
                        }
                    }).has_value();
    });
    MetricWriter writer(project(), m_run);
    for (int step = 1; step <= 500; ++step) {
        writer.add({.name = "loss"}, step, 1);
        if (step % 10 == 0)
            writer.flush();
    }
    done = true;
    reader.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(rows(), 500);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
