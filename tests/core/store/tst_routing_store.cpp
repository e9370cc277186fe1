#include "core/store/routing_store.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

using namespace alter;

class TestRoutingStore : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void runsWithRoutingAreListedOnce();
    void momentsAreToldApart();
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

QTEST_GUILESS_MAIN(TestRoutingStore)
#include "tst_routing_store.moc"
