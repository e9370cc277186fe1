#include "core/evaluation/confusion.h"
#include "tests/core/evaluation/fixture.h"

#include <QtTest>

#include <cmath>

using namespace alter;

class TestConfusion : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void agreesWithTheReference();
    void appendsInventedLabels();
    void survivesLabelsThatNobodyUses();
};

void TestConfusion::agreesWithTheReference() {
    const auto fixture = metricsFixture().at("confusion");
    const std::vector<std::string> labels = fixture.at("labels");
    const Confusion confusion(labels, answersOf(fixture.at("answers")));
    QCOMPARE(confusion.labels(), labels);
    for (size_t right = 0; right < labels.size(); ++right) {
        for (size_t predicted = 0; predicted < labels.size(); ++predicted)
            QCOMPARE(confusion.count(right, predicted),
                     fixture.at("counts")[right][predicted].get<int64_t>());
        QVERIFY(std::abs(confusion.figures(right).f1 - fixture.at("f1")[right].get<double>()) < 1e-9);
    }
}

void TestConfusion::appendsInventedLabels() {
    const Confusion confusion({"Yes", "No"}, {{"yes", {"Yes"}}, {"Maybe", {"No"}}, {"no", {"No"}}});
    QCOMPARE(confusion.labels(), (std::vector<std::string>{"Yes", "No", "Maybe"}));
    QCOMPARE(confusion.count(1, 2), int64_t(1));
    const Confusion::Figures no = confusion.figures(1);
    QCOMPARE(no.support, int64_t(2));
    QCOMPARE(no.predicted, int64_t(1));
    QCOMPARE(no.precision, 1.0);
    QCOMPARE(no.recall, 0.5);
}

void TestConfusion::survivesLabelsThatNobodyUses() {
    const Confusion confusion({"a", "b"}, {});
    QCOMPARE(confusion.figures(0).f1, 0.0);
    QCOMPARE(confusion.count(0, 1), int64_t(0));
}

QTEST_GUILESS_MAIN(TestConfusion)
#include "tst_confusion.moc"
