#include "core/routing/borrowing.h"
#include "core/routing/expert_load.h"
#include "core/routing/similarity_order.h"
#include "tests/core/routing/small_routing.h"

#include <QtTest>

#include <cmath>

using namespace alter;

class TestRoutingFindings : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void borrowingGoesByStrength();
    void theMostBorrowedOfAll();
    void sharedExpertsAreNotBorrowed();
    void loadsAreMeansOverTasks();
    void collapseIsTold();
    void oneTaskAloneIsNoCollapse();
    void cosineDistances();
    void alikeProfilesStandTogether();
    void linkageIsTheAverage();
    void tiesGoByPlace();

  private:
    RoutingCube m_cube{smallRouting()};
};

void TestRoutingFindings::borrowingGoesByStrength() {
    const auto borrowed = borrowedByTask(m_cube);
    QCOMPARE(borrowed.size(), 2U);
    QCOMPARE(borrowed[0].size(), 1U); // not its own, not the shared one
    QCOMPARE(borrowed[0][0].expert, 1U);
    QVERIFY(qFuzzyCompare(borrowed[0][0].strength, 0.3)); // of 0.2 and -0.4
    QVERIFY(qFuzzyCompare(borrowed[0][0].gate, -0.1));
    QVERIFY(qFuzzyCompare(borrowed[1][0].strength, 0.2));
    QVERIFY(qFuzzyCompare(borrowed[1][0].gate, 0.2));
}

void TestRoutingFindings::theMostBorrowedOfAll() {
    const auto pairs = mostBorrowed(m_cube, 5);
    QCOMPARE(pairs.size(), 2U);
    QCOMPARE(pairs[0].task, 0U);
    QCOMPARE(pairs[1].task, 1U);
    QCOMPARE(mostBorrowed(m_cube, 1).size(), 1U);
    RoutingSnapshot alone = smallRouting(); // as in stage 1
    for (RoutingCell& cell : alone.cells)
        cell.gateMean = cell.task == cell.expert ? 1 : 0;
    QVERIFY(mostBorrowed(RoutingCube(alone), 5).empty());
}

void TestRoutingFindings::sharedExpertsAreNotBorrowed() {
    for (const auto& ofTask : borrowedByTask(m_cube))
        for (const Borrowed& one : ofTask)
            QVERIFY(m_cube.experts()[one.expert] != "shared1");
}

void TestRoutingFindings::loadsAreMeansOverTasks() {
    QCOMPARE(expertLoads(m_cube, 0), (std::vector<double>{0.5, 0.5, 0.0}));
    QCOMPARE(expertLoads(m_cube, 1), (std::vector<double>{0.25, 0.5, 0.25}));
    QCOMPARE(expertLoads(m_cube, std::nullopt), (std::vector<double>{0.375, 0.5, 0.125}));
    QVERIFY(loadWarnings(m_cube, expertLoads(m_cube, 0)).empty()); // the shared one may be without
}

void TestRoutingFindings::collapseIsTold() {
    const auto warnings = loadWarnings(m_cube, {0.0, 0.97, 0.03});
    QCOMPARE(warnings.size(), 2U);
    QCOMPARE(warnings[0].expert, 0U);
    QVERIFY(!warnings[0].takesAll);
    QCOMPARE(warnings[1].expert, 1U);
    QVERIFY(warnings[1].takesAll);
    QVERIFY(loadWarnings(m_cube, {0.05, 0.95, 0.0}).empty());
    QVERIFY(loadWarnings(m_cube, {std::nan(""), std::nan(""), std::nan("")}).empty());
}

void TestRoutingFindings::oneTaskAloneIsNoCollapse() {
    RoutingSnapshot snapshot;
    snapshot.cells = {{.stream = "decoder", .task = "a", .expert = "a", .winShare = 1},
                      {.stream = "decoder", .task = "a", .expert = "shared1", .winShare = 0}};
    const RoutingCube cube(snapshot);
    QVERIFY(loadWarnings(cube, expertLoads(cube, std::nullopt)).empty());
}

void TestRoutingFindings::cosineDistances() {
    QCOMPARE(cosineDistance({1, 0}, {2, 0}), 0.0);
    QCOMPARE(cosineDistance({1, 0}, {0, 3}), 1.0);
    QCOMPARE(cosineDistance({1, 0}, {-1, 0}), 2.0);
    QVERIFY(qFuzzyCompare(cosineDistance({3, 4}, {4, 3}), 1 - 24.0 / 25));
    QCOMPARE(cosineDistance({0, 0}, {0, 0}), 0.0);
    QCOMPARE(cosineDistance({0, 0}, {1, 0}), 1.0);
    QCOMPARE(cosineDistance({std::nan(""), 1}, {0, 1}), 0.0);
}

void TestRoutingFindings::alikeProfilesStandTogether() {
    QCOMPARE(similarityOrder({{1, 0}, {0, 1}, {1, 0.1}, {0.1, 1}}), (std::vector<size_t>{0, 2, 1, 3}));
    QCOMPARE(similarityOrder({}), std::vector<size_t>{});
    QCOMPARE(similarityOrder({{1, 2}}), std::vector<size_t>{0});
}

void TestRoutingFindings::linkageIsTheAverage() {
    // 0° and 30° join first. The nearest of them is nearer to 62° (1 - cos 32° = 0.152) than 97° is (0.181),
    // but their average is not (0.341): so 62° joins 97°.
    const auto direction = [](double degrees) {
        const double angle = degrees * 3.14159265358979 / 180;
        return std::vector<double>{std::cos(angle), std::sin(angle)};
    };
    QCOMPARE(similarityOrder({direction(62), direction(0), direction(97), direction(30)}),
             (std::vector<size_t>{0, 2, 1, 3}));
}

void TestRoutingFindings::tiesGoByPlace() {
    const std::vector<std::vector<double>> corners = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    QCOMPARE(similarityOrder(corners), (std::vector<size_t>{0, 1, 2}));
}

QTEST_GUILESS_MAIN(TestRoutingFindings)
#include "tst_routing_findings.moc"
