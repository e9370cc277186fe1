#include "widgets/plots/curve.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

using namespace alter;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

std::vector<CurvePoint> noise(size_t count) {
    std::mt19937 random(7);
    std::normal_distribution<double> value;
    std::vector<CurvePoint> points;
    for (size_t i = 0; i < count; ++i)
        points.push_back({static_cast<double>(i), value(random)});
    return points;
}

} // namespace

class TestCurve : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void smoothsWithoutBias();
    void smoothsAroundGaps();
    void keepsFewPointsAsTheyAre();
    void keepsExtremesOfEachColumn();
    void keepsNeighboursOfTheRange();
    void keepsGaps();
    void blocksChangeNothing();
    void growsAsIfSmoothedAtOnce();
    void takesBackSteps();
    void findsTheNearestStep();
};

void TestCurve::smoothsWithoutBias() {
    Smoothing constant(0.99);
    for (int i = 0; i < 5; ++i)
        QVERIFY(qFuzzyCompare(constant.next(3), 3.0)); // not drawn towards zero
    Smoothing half(0.5);
    QCOMPARE(half.next(1), 1.0);
    QCOMPARE(half.next(2), (0.25 * 1 + 0.5 * 2) / 0.75); // by hand
    Smoothing none(0);
    for (const double value : {4.0, -1.0})
        QCOMPARE(none.next(value), value);
}

void TestCurve::smoothsAroundGaps() {
    Smoothing smoothing(0.5);
    smoothing.next(1);
    QVERIFY(std::isnan(smoothing.next(notANumber)));
    QCOMPARE(smoothing.next(2), (0.25 * 1 + 0.5 * 2) / 0.75);
}

void TestCurve::keepsFewPointsAsTheyAre() {
    const auto points = noise(40);
    QVERIFY(decimated(points, {}, 0, 39, 10) == points);
    QVERIFY(decimated({}, {}, 0, 1, 10).empty());
    QVERIFY(decimated(points, {}, 0, 0, 10).size() <= 3);
}

void TestCurve::keepsExtremesOfEachColumn() {
    const auto points = noise(100'000);
    constexpr int columns = 500;
    const auto kept = decimated(points, {}, 0, 100'000, columns);
    QVERIFY(kept.size() <= 4 * columns + 2);
    QVERIFY(std::is_sorted(kept.begin(), kept.end(), [](auto a, auto b) { return a.step < b.step; }));
    const auto extremes = [](const std::vector<CurvePoint>& some, int column) {
        double least = 1e9, greatest = -1e9;
        for (const CurvePoint& point : some)
            if (static_cast<int>(point.step / 200) == column) {
                least = std::min(least, point.value);
                greatest = std::max(greatest, point.value);
            }
        return std::pair(least, greatest);
    };
    for (const int column : {0, 1, 250, 499})
        QVERIFY(extremes(kept, column) == extremes(points, column));
}

void TestCurve::keepsNeighboursOfTheRange() {
    const auto points = noise(1000);
    const auto kept = decimated(points, {}, 100.5, 200.5, 50);
    QCOMPARE(kept.front().step, 100.0);
    QCOMPARE(kept.back().step, 201.0);
}

void TestCurve::keepsGaps() {
    auto points = noise(10'000);
    points[5000].value = notANumber;
    const auto kept = decimated(points, {}, 0, 10'000, 20);
    QCOMPARE(std::count_if(kept.begin(), kept.end(), [](auto point) { return std::isnan(point.value); }), 1);
}

void TestCurve::blocksChangeNothing() {
    auto points = noise(5003);
    for (const size_t gap : {size_t{7}, size_t{1600}, size_t{1601}, size_t{5002}})
        points[gap].value = notANumber;
    PointBlocks blocks;
    for (const size_t known :
         {size_t{0}, size_t{100}, size_t{101}, size_t{3000}, size_t{2900}, points.size()})
        blocks.update(std::span(points).first(known),
                      std::min<size_t>(known, 90)); // grows, and is taken back
    blocks.update(points, 5000);
    const auto same = [](const CurvePoint& one, const CurvePoint& other) {
        return one.step == other.step &&
               (one.value == other.value || (std::isnan(one.value) && std::isnan(other.value)));
    };
    for (const int columns : {1, 7, 30, 100, 333})
        for (const double from : {0.0, 12.5, 4000.0}) {
            const auto with = decimated(points, blocks, from, 5000, columns);
            const auto without = decimated(points, {}, from, 5000, columns);
            QVERIFY(std::equal(with.begin(), with.end(), without.begin(), without.end(), same));
        }
}

void TestCurve::growsAsIfSmoothedAtOnce() {
    const auto points = noise(1000);
    Curve whole, grown;
    for (Curve* curve : {&whole, &grown})
        curve->setSmoothing(0.9);
    whole.replaceFrom(0, points);
    for (size_t i = 0; i < points.size(); i += 100) // each piece brings the last known point again
        grown.replaceFrom(points[i == 0 ? 0 : i - 1].step,
                          std::span(points).subspan(i == 0 ? 0 : i - 1, i == 0 ? 100 : 101));
    QVERIFY(grown.points() == whole.points());
    QVERIFY(grown.smoothed() == whole.smoothed());
}

void TestCurve::takesBackSteps() {
    const auto points = noise(100);
    Curve curve;
    curve.setSmoothing(0.5);
    curve.replaceFrom(0, points);
    const std::vector<CurvePoint> other = {{50, 7}, {51, 8}};
    curve.replaceFrom(50, other);
    QCOMPARE(curve.points().size(), size_t{52});
    QCOMPARE(curve.smoothed().size(), size_t{52});
    QCOMPARE(curve.points().back().value, 8.0);
    curve.replaceFrom(0, {});
    QVERIFY(curve.points().empty());
}

void TestCurve::findsTheNearestStep() {
    Curve curve;
    QVERIFY(!curve.nearest(3));
    const std::vector<CurvePoint> points = {{10, 1}, {20, 2}};
    curve.replaceFrom(0, points);
    QCOMPARE(curve.nearest(-5)->step, 10.0);
    QCOMPARE(curve.nearest(14)->step, 10.0);
    QCOMPARE(curve.nearest(16)->step, 20.0);
    QCOMPARE(curve.nearest(99)->step, 20.0);
}

QTEST_GUILESS_MAIN(TestCurve)
#include "tst_curve.moc"
