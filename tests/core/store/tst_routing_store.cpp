#include "core/store/checkpoints.h"
#include "core/store/routing_choice.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

using namespace alter;

class TestRoutingStore : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void runsWithRoutingAreListedOnce();
    void momentsAreToldApart();
    void aReferenceMeansTheGatesThatWereKept();
};

void TestRoutingStore::runsWithRoutingAreListedOnce() {
    const ScratchProject scratch;
    const std::string first = scratch.run("first").id;
    scratch.run("without");
    const std::string second = scratch.run("second").id;
    RoutingStore store(scratch.project);
    QVERIFY(store.runIds().empty());
    for (const std::string& run : {second, first})
        for (const int step : {10, 20})
            store.add(run, {.step = step, .cells = {{.task = "a", .expert = "a"}}});
    std::vector<std::string> expected = {first, second};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(store.runIds(), expected);
}

void TestRoutingStore::momentsAreToldApart() {
    const RoutingMoment moment{.step = 582, .stage = 1};
    QVERIFY(moment == (RoutingMoment{.step = 582, .stage = 1}));
    QVERIFY(moment != (RoutingMoment{.step = 582, .stage = 2}));
    QVERIFY(moment != (RoutingMoment{.step = 581, .stage = 1}));
    QVERIFY(moment != (RoutingMoment{.step = 582, .stage = 1, .split = Split::Test}));
}

void TestRoutingStore::aReferenceMeansTheGatesThatWereKept() {
    const ScratchProject scratch;
    const std::string run = scratch.run("first").id;
    RoutingStore store(scratch.project);
    const auto moment = [&](const char* reference) {
        const auto found = routingMoment(scratch.project, RunStore(scratch.project).resolve(reference));
        return found ? found->step : -1;
    };
    QCOMPARE(moment("first"), -1);
    const std::vector<std::pair<int, int>> validations = {{10, 1}, {20, 1}, {30, 2}, {40, 2}};
    for (const auto& [step, stage] : validations)
        store.add(run, {.step = step, .stage = stage, .cells = {{.task = "a", .expert = "a"}}});
    QCOMPARE(moment("first"), 40); // no checkpoint yet: the newest
    QCOMPARE(moment("first@stage1"), 20);
    QCOMPARE(moment("first@20"), 20);
    QCOMPARE(moment("first@25"), -1);
    CheckpointStore checkpoints(scratch.project);
    for (const auto& [step, stage] : {std::pair{10, 1}, std::pair{30, 2}})
        checkpoints.add(
            {.runId = run, .step = step, .stage = stage, .kind = CheckpointKind::Best, .path = "c"});
    checkpoints.add({.runId = run, .step = 40, .stage = 2, .kind = CheckpointKind::StageEnd, .path = "d"});
    QCOMPARE(moment("first"), 30);
    QCOMPARE(moment("first@stage1"), 10);
    QCOMPARE(moment("first@40"), 40);
}

QTEST_GUILESS_MAIN(TestRoutingStore)
#include "tst_routing_store.moc"
