#include "core/base/error.h"
#include "core/evaluation/bootstrap.h"

#include <QElapsedTimer>
#include <QtTest>

#include <cmath>

using namespace alter;

class TestBootstrap : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void intervalMatchesTheory();
    void isReproducible();
    void seedAndLevelMatter();
    void isCertainOfAPerfectSystem();
    void meanHasANarrowerInterval();
    void findsARealDifference();
    void findsNoDifferenceBetweenEquals();
    void comparesMeans();
    void refusesWhatCannotBeCompared();
    void refusesSettingsWithoutMeaning();
    void takesMilliseconds();
};

/// `right` of `n` examples of two labels answered well, spread evenly.
static std::vector<Answer> answers(int n, int right) {
    std::vector<Answer> made;
    for (int i = 0; i < n; ++i) {
        const std::string label = i % 2 == 0 ? "yes" : "no";
        const bool good = (i + 1) * right / n > i * right / n;
        made.push_back({good ? label : "other", {label}});
    }
    return made;
}

static Measured accuracyOf(int n, int right) {
    return measure(metricNamed("accuracy"), answers(n, right));
}

void TestBootstrap::intervalMatchesTheory() {
    const Estimate found = estimate(accuracyOf(400, 300), {.resamples = 4000});
    QCOMPARE(found.value, 0.75);
    QCOMPARE(found.examples, size_t(400));
    const double half = 1.96 * std::sqrt(0.75 * 0.25 / 400); // the normal approximation
    QVERIFY(std::abs(found.interval.low - (0.75 - half)) < 0.006);
    QVERIFY(std::abs(found.interval.high - (0.75 + half)) < 0.006);
}

void TestBootstrap::isReproducible() {
    for (const std::string& name : metricNames()) {
        const Measured task = measure(metricNamed(name), answers(50, 30));
        const Estimate first = estimate(task), second = estimate(task);
        QCOMPARE(first.interval.low, second.interval.low);
        QCOMPARE(first.interval.high, second.interval.high);
        QVERIFY(first.interval.low <= first.value && first.value <= first.interval.high);
    }
}

void TestBootstrap::seedAndLevelMatter() {
    const Measured task = measure(metricNamed("macro_f1"), answers(90, 61));
    const Estimate wide = estimate(task), narrow = estimate(task, {.level = 0.5}),
                   other = estimate(task, {.seed = 1});
    QVERIFY(wide.interval.low < narrow.interval.low && narrow.interval.high < wide.interval.high);
    QVERIFY(wide.interval.low != other.interval.low || wide.interval.high != other.interval.high);
}

void TestBootstrap::isCertainOfAPerfectSystem() {
    const Estimate found = estimate(accuracyOf(20, 20));
    QCOMPARE(found.interval.low, 1.0);
    QCOMPARE(found.interval.high, 1.0);
}

void TestBootstrap::meanHasANarrowerInterval() {
    const Estimate one = estimate(accuracyOf(100, 60));
    const Estimate mean = estimateMean({accuracyOf(100, 60), accuracyOf(100, 70), accuracyOf(300, 150)});
    QVERIFY(std::abs(mean.value - 0.6) < 1e-12);
    QCOMPARE(mean.examples, size_t(500));
    QVERIFY(mean.interval.high - mean.interval.low < one.interval.high - one.interval.low);
}

void TestBootstrap::findsARealDifference() {
    const Difference better = compare(accuracyOf(300, 150), accuracyOf(300, 240));
    QVERIFY(std::abs(better.value - 0.3) < 1e-12);
    QVERIFY(better.interval.low > 0 && better.chance < 0.05);
    const Difference worse = compare(accuracyOf(300, 240), accuracyOf(300, 150));
    QVERIFY(worse.interval.high < 0 && worse.chance < 0.05);
    QCOMPARE(worse.interval.low, -better.interval.high);
}

void TestBootstrap::findsNoDifferenceBetweenEquals() {
    const Difference none = compare(accuracyOf(100, 60), accuracyOf(100, 60));
    QCOMPARE(none.value, 0.0);
    QCOMPARE(none.interval.low, 0.0);
    QCOMPARE(none.interval.high, 0.0);
    QCOMPARE(none.chance, 1.0);
}

void TestBootstrap::comparesMeans() {
    const Difference mean =
        compareMean({accuracyOf(100, 50), accuracyOf(200, 100)}, {accuracyOf(100, 70), accuracyOf(200, 120)});
    QVERIFY(std::abs(mean.value - 0.15) < 1e-12);
    QCOMPARE(mean.examples, size_t(300));
}

void TestBootstrap::refusesWhatCannotBeCompared() {
    QVERIFY_EXCEPTION_THROWN(compare(accuracyOf(10, 5), accuracyOf(11, 5)), Error);
    QVERIFY_EXCEPTION_THROWN(compare(accuracyOf(10, 5), measure(metricNamed("matthews"), answers(10, 5))),
                             Error);
    QVERIFY_EXCEPTION_THROWN(compareMean({accuracyOf(10, 5)}, {}), Error);
    QVERIFY_EXCEPTION_THROWN(estimate(accuracyOf(0, 0)), Error);
    QVERIFY_EXCEPTION_THROWN(estimateMean({}), Error);
}

void TestBootstrap::refusesSettingsWithoutMeaning() {
    QVERIFY_EXCEPTION_THROWN(estimate(accuracyOf(10, 5), {.resamples = 0}), Error);
    QVERIFY_EXCEPTION_THROWN(estimate(accuracyOf(10, 5), {.level = 1}), Error);
}

void TestBootstrap::takesMilliseconds() {
    const Measured task = measure(metricNamed("macro_f1"), answers(500, 300));
    QElapsedTimer timer;
    timer.start();
    estimate(task);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString("%1 ms").arg(timer.elapsed())));
    qInfo("1000 resamples of 500 examples: %lld ms", static_cast<long long>(timer.elapsed()));
}

QTEST_GUILESS_MAIN(TestBootstrap)
#include "tst_bootstrap.moc"
