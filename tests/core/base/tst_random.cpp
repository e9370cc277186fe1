#include "core/base/error.h"
#include "core/base/random.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

using namespace alter;

class TestRandom : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void givesThePublishedSequence();
    void continuesFromAStoredState();
    void streamsDiffer();
    void belowIsInRangeAndEven();
    void belowNothingIsAnError();
    void uniformAndNormalHaveTheirMoments();
    void shufflePermutesReproducibly();
};

void TestRandom::givesThePublishedSequence() {
    // The first values of SplitMix64 for the seed 1234567, as published with the generator.
    Random random(1234567);
    const std::array<uint64_t, 5> expected = {6457827717110365317ULL, 3203168211198807973ULL,
                                              9817491932198370423ULL, 4593380528125082431ULL,
                                              16408922859458223821ULL};
    for (const uint64_t value : expected)
        QCOMPARE(random.next(), value);
}

void TestRandom::continuesFromAStoredState() {
    Random first(5);
    first.normal();
    first.below(7);
    Random second;
    second.setState(first.state());
    for (int i = 0; i < 100; ++i)
        QCOMPARE(second.normal(), first.normal());
}

void TestRandom::streamsDiffer() {
    QVERIFY(Random::stream(1, 0).next() != Random::stream(1, 1).next());
    QVERIFY(Random::stream(1, 0).next() != Random::stream(2, 0).next());
    QCOMPARE(Random::stream(1, 3).next(), Random::stream(1, 3).next());
}

void TestRandom::belowIsInRangeAndEven() {
    Random random(9);
    std::array<int, 6> counts{};
    for (int i = 0; i < 60000; ++i)
        ++counts.at(static_cast<size_t>(random.below(6)));
    for (const int count : counts)
        QVERIFY(std::abs(count - 10000) < 500);
}

void TestRandom::belowNothingIsAnError() {
    Random random;
    QVERIFY_EXCEPTION_THROWN(random.below(0), Error);
}

void TestRandom::uniformAndNormalHaveTheirMoments() {
    Random random(3);
    constexpr int n = 100000;
    double uniformSum = 0;
    double normalSum = 0;
    double normalSquares = 0;
    for (int i = 0; i < n; ++i) {
        const double u = random.uniform();
        QVERIFY(u >= 0 && u < 1);
        uniformSum += u;
        const double z = random.normal();
        normalSum += z;
        normalSquares += z * z;
    }
    QVERIFY(std::abs(uniformSum / n - 0.5) < 0.005);
    QVERIFY(std::abs(normalSum / n) < 0.015);
    QVERIFY(std::abs(normalSquares / n - 1) < 0.025);
}

void TestRandom::shufflePermutesReproducibly() {
    std::vector<int> items(50);
    std::iota(items.begin(), items.end(), 0);
    std::vector<int> again = items;
    Random(11).shuffle(items);
    Random(11).shuffle(again);
    QCOMPARE(items, again);
    QVERIFY(!std::is_sorted(items.begin(), items.end()));
    std::sort(items.begin(), items.end());
    QCOMPARE(items[49], 49);
    QCOMPARE(items[0], 0);
}

QTEST_GUILESS_MAIN(TestRandom)
#include "tst_random.moc"
