#include "core/routing/routing_cube.h"
#include "tests/core/routing/small_routing.h"

#include <QtTest>

#include <cmath>

using namespace alter;

namespace {

using Names = std::vector<std::string>;

/// NaN is equal to NaN here.
bool areClose(const std::vector<double>& found, const std::vector<double>& expected) {
    return std::equal(found.begin(), found.end(), expected.begin(), expected.end(), [](double a, double b) {
        return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) < 1e-12;
    });
}

} // namespace

class TestRoutingCube : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void axesAreInOrder();
    void theEncoderLiesBelow();
    void tasksByExperts();
    void layersByExperts();
    void entropies();
    void theLargestValueOfAllAndOfBorrowed();
    void expertsOfNoTaskAreKnown();
    void whatWasNotRecordedIsLeftOut();
    void differenceOfTheSameIsZero();
    void differenceGoesByName();
    void nothingIsEmpty();

  private:
    RoutingCube m_cube{smallRouting()};
};

void TestRoutingCube::axesAreInOrder() {
    QCOMPARE(m_cube.tasks(), (Names{"a", "b"}));
    QCOMPARE(m_cube.experts(), (Names{"a", "b", "shared1"}));
    QCOMPARE(m_cube.layers().size(), 2U);
    QCOMPARE(m_cube.layers()[0].name(), std::string("decoder.0")); // though layer 1 came first
    QCOMPARE(m_cube.layers()[1].name(), std::string("decoder.1"));
    QVERIFY(m_cube.isOwn(1, 1));
    QVERIFY(!m_cube.isOwn(1, 0));
}

void TestRoutingCube::theEncoderLiesBelow() {
    RoutingSnapshot snapshot;
    for (const char* stream : {"decoder", "encoder"})
        for (const int layer : {1, 0})
            snapshot.cells.push_back({.stream = stream, .layer = layer, .task = "a", .expert = "a"});
    Names names;
    const RoutingCube cube(snapshot);
    for (const RoutingLayer& layer : cube.layers())
        names.push_back(layer.name());
    QCOMPARE(names, (Names{"encoder.0", "encoder.1", "decoder.0", "decoder.1"}));
}

void TestRoutingCube::tasksByExperts() {
    const RoutingMatrix top = m_cube.tasksByExperts(RoutingQuantity::Gate, 1);
    QCOMPARE(top.rows, m_cube.tasks());
    QCOMPARE(top.columns, m_cube.experts());
    QVERIFY(areClose(top.values, {0.8, -0.4, 1.0, 0.3, 1.1, 1.0}));
    QCOMPARE(top.at(0, 1), -0.4);
    const RoutingMatrix mean = m_cube.tasksByExperts(RoutingQuantity::Gate, std::nullopt);
    QVERIFY(areClose(mean.values, {0.9, -0.1, 1.0, 0.2, 1.0, 1.0}));
    const RoutingMatrix shares = m_cube.tasksByExperts(RoutingQuantity::Share, 0);
    QVERIFY(areClose(shares.values, {0.5, 0.1, 0.4, 0.1, 0.4, 0.5}));
}

void TestRoutingCube::layersByExperts() {
    const RoutingMatrix ofTask = m_cube.layersByExperts(RoutingQuantity::Win, 0);
    QCOMPARE(ofTask.rows, (Names{"decoder.0", "decoder.1"}));
    QVERIFY(areClose(ofTask.values, {1.0, 0.0, 0.0, 0.5, 0.0, 0.5}));
    const RoutingMatrix mean = m_cube.layersByExperts(RoutingQuantity::Win, std::nullopt);
    QVERIFY(areClose(mean.values, {0.5, 0.5, 0.0, 0.25, 0.5, 0.25}));
}

void TestRoutingCube::entropies() {
    QVERIFY(areClose({m_cube.entropyLimit()}, {std::log(3.0)}));
    QVERIFY(areClose(m_cube.entropyOfTasks(std::nullopt), {0.5, 0.5}));
    QVERIFY(areClose(m_cube.entropyOfTasks(1), {0.6, 0.8}));
    QVERIFY(areClose(m_cube.entropyOfLayers(std::nullopt), {0.3, 0.7}));
    QVERIFY(areClose(m_cube.entropyOfLayers(1), {0.2, 0.8}));
}

void TestRoutingCube::theLargestValueOfAllAndOfBorrowed() {
    QCOMPARE(m_cube.largest(RoutingQuantity::Gate, false), 1.1);
    QCOMPARE(m_cube.largest(RoutingQuantity::Gate, true), 0.4); // of -0.4; the shared expert is nobody's
    QCOMPARE(m_cube.largest(RoutingQuantity::Win, true), 0.0);
    QVERIFY(m_cube.isBorrowed(0, 1));
    QVERIFY(!m_cube.isBorrowed(0, 0) && !m_cube.isBorrowed(0, 2));
}

void TestRoutingCube::expertsOfNoTaskAreKnown() {
    QVERIFY(!m_cube.isCommon(0));
    QVERIFY(m_cube.isCommon(2));
    RoutingSnapshot snapshot;
    for (const char* expert : {"shared1", "shared2", "sharedx", "expert", "expert12", "c"})
        snapshot.cells.push_back({.stream = "decoder", .task = "shared1", .expert = expert});
    const RoutingCube cube(snapshot);
    std::vector<bool> common;
    for (size_t expert = 0; expert < cube.experts().size(); ++expert)
        common.push_back(cube.isCommon(expert));
    QCOMPARE(common, (std::vector<bool>{false, true, false, false, true, false}));
}

void TestRoutingCube::whatWasNotRecordedIsLeftOut() {
    RoutingSnapshot snapshot = smallRouting();
    std::erase_if(snapshot.cells,
                  [](const RoutingCell& cell) { return cell.task == "b" && cell.layer == 1; });
    const RoutingCube cube(snapshot);
    QVERIFY(std::isnan(cube.value(1, 1, 0, RoutingQuantity::Gate)));
    QVERIFY(areClose(cube.tasksByExperts(RoutingQuantity::Gate, std::nullopt).values,
                     {0.9, -0.1, 1.0, 0.1, 0.9, 1.0}));
    QVERIFY(areClose(cube.entropyOfTasks(1), {0.6, std::nan("")}));
}

void TestRoutingCube::differenceOfTheSameIsZero() {
    const RoutingCube same = difference(m_cube, m_cube);
    QCOMPARE(same.largest(RoutingQuantity::Gate, false), 0.0);
    QVERIFY(areClose(same.entropyOfTasks(std::nullopt), {0, 0}));
    QCOMPARE(same.experts(), m_cube.experts());
}

void TestRoutingCube::differenceGoesByName() {
    RoutingSnapshot earlier{.step = 10, .stage = 1};
    earlier.cells = {
        {.stream = "decoder", .layer = 1, .task = "b", .expert = "b", .gateMean = 1.0, .entropy = 0.3},
        {.stream = "decoder", .layer = 1, .task = "b", .expert = "a", .gateMean = 0.5, .entropy = 0.3},
        {.stream = "decoder", .layer = 1, .task = "gone", .expert = "a", .gateMean = 9}};
    const RoutingCube change = difference(m_cube, RoutingCube(earlier));
    QCOMPARE(change.tasks(), m_cube.tasks());
    const double none = std::nan("");
    QVERIFY(areClose(change.tasksByExperts(RoutingQuantity::Gate, 1).values,
                     {none, none, none, -0.2, 0.1, none}));
    QVERIFY(areClose(change.tasksByExperts(RoutingQuantity::Gate, std::nullopt).values,
                     {none, none, none, -0.2, 0.1, none}));
    QVERIFY(areClose(change.entropyOfTasks(1), {none, 0.5}));
}

void TestRoutingCube::nothingIsEmpty() {
    const RoutingCube none;
    QVERIFY(none.isEmpty());
    QCOMPARE(none.entropyLimit(), 0.0);
    QVERIFY(none.tasksByExperts(RoutingQuantity::Gate, std::nullopt).values.empty());
    QVERIFY(difference(none, m_cube).isEmpty());
}

QTEST_GUILESS_MAIN(TestRoutingCube)
#include "tst_routing_cube.moc"
