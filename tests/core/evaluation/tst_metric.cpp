#include "core/base/error.h"
#include "core/evaluation/metric.h"
#include "tests/core/evaluation/fixture.h"

#include <QtTest>

#include <cmath>

using namespace alter;

class TestMetric : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void agreesWithTheReferences_data();
    void agreesWithTheReferences();
    void namesAreKnown();
    void refusesAnUnknownName();
    void refusesAnAnswerWithoutReference();
    void isZeroWithoutExamples();
    void takesTheBestOfSeveralReferences();
};

void TestMetric::agreesWithTheReferences_data() {
    QTest::addColumn<int>("place");
    const auto cases = metricsFixture().at("cases");
    for (size_t i = 0; i < cases.size(); ++i) {
        const auto& made = cases[i];
        const std::string row =
            made.at("metric").get<std::string>() + ": " + made.at("name").get<std::string>();
        QTest::newRow(row.c_str()) << static_cast<int>(i);
    }
    QVERIFY(cases.size() > 20);
}

void TestMetric::agreesWithTheReferences() {
    QFETCH(int, place);
    const auto made = metricsFixture().at("cases").at(static_cast<size_t>(place));
    const auto answers = answersOf(made.at("answers"));
    const Metric& metric = metricNamed(made.at("metric").get<std::string>());
    if (made.contains("scores")) {
        for (size_t i = 0; i < answers.size(); ++i) {
            const double score = made.at("scores").at(i);
            QVERIFY2(std::abs(metric.exampleScore(answers[i]) - score) < 1e-9, answers[i].prediction.c_str());
        }
    }
    const double expected = made.at("value");
    const double value = metric.value(metric.tally(answers));
    QVERIFY2(std::abs(value - expected) < 1e-9,
             qPrintable(QString("%1 for %2").arg(value, 0, 'g', 17).arg(expected)));
}

void TestMetric::namesAreKnown() {
    const std::vector<std::string> expected = {"accuracy", "macro_f1", "matthews", "exact_match",
                                               "token_f1", "rougeL",   "span_f1"};
    QCOMPARE(metricNames(), expected);
    for (const std::string& name : expected)
        QCOMPARE(std::string(metricNamed(name).name()), name);
}

void TestMetric::refusesAnUnknownName() {
    try {
        metricNamed("bleu");
        QFAIL("found a metric");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::Usage);
        QVERIFY(std::string(error.what()).find("bleu") != std::string::npos);
        QVERIFY(std::string(error.what()).find("macro_f1") != std::string::npos);
    }
}

void TestMetric::refusesAnAnswerWithoutReference() {
    QVERIFY_EXCEPTION_THROWN(metricNamed("accuracy").tally({{"yes", {}}}), Error);
}

void TestMetric::isZeroWithoutExamples() {
    for (const std::string& name : metricNames())
        QCOMPARE(metricNamed(name).value(metricNamed(name).tally({})), 0.0);
}

void TestMetric::takesTheBestOfSeveralReferences() {
    for (const std::string& name : metricNames()) {
        const std::string right = name == "span_f1" ? "person: Ada" : "Ada";
        const Answer answer{right, {"none", right}};
        QCOMPARE(metricNamed(name).exampleScore(answer), 1.0);
    }
}

QTEST_GUILESS_MAIN(TestMetric)
#include "tst_metric.moc"
