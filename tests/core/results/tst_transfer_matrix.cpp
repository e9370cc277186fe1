#include "core/results/transfer_matrix.h"

#include <QtTest>
#include <nlohmann/json.hpp>

#include <cmath>

using namespace alter;

class TestTransferMatrix : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void ownExpertsStandOnTheDiagonal();
    void coloursEndAtTheOthersLargest();
    void aMissingCellStaysEmpty();
    void textMarksWhatIsSignificant();
    void jsonHasEveryCell();
    void csvHasALineACell();
};

namespace {

Ablation cell(const std::string& task, const std::string& expert, double difference, double chance = 1) {
    return {.task = task,
            .expert = expert,
            .metric = "accuracy",
            .plain = 0.5,
            .difference = difference,
            .low = difference,
            .high = difference,
            .chance = chance,
            .count = 40};
}

TransferMatrix someMatrix() {
    return TransferMatrix({cell("news", "shared 1", 0.01), cell("news", "mail", 0.03),
                           cell("news", "news", -0.4, 0.01), cell("mail", "mail", -0.3),
                           cell("mail", "news", -0.05, 0.04), cell("mail", "shared 1", 0)});
}

} // namespace

void TestTransferMatrix::ownExpertsStandOnTheDiagonal() {
    const TransferMatrix matrix = someMatrix();
    QCOMPARE(matrix.tasks, (std::vector<std::string>{"mail", "news"}));
    QCOMPARE(matrix.experts, (std::vector<std::string>{"mail", "news", "shared 1"}));
    QCOMPARE(matrix.points(0, 0), -30.0);
    QCOMPARE(matrix.points(1, 1), -40.0);
    QCOMPARE(matrix.points(1, 0), 3.0);
    QCOMPARE(matrix.points(1, 2), 1.0);
    QVERIFY(TransferMatrix().isEmpty());
}

void TestTransferMatrix::coloursEndAtTheOthersLargest() {
    QCOMPARE(someMatrix().largest(), 5.0);
    QCOMPARE(TransferMatrix({cell("mail", "mail", -0.3)}).largest(), 1.0);
}

void TestTransferMatrix::aMissingCellStaysEmpty() {
    const TransferMatrix matrix({cell("mail", "news", 0.1), cell("news", "mail", 0.2)});
    QVERIFY(!matrix.at(0, 0).has_value());
    QVERIFY(std::isnan(matrix.points(0, 0)));
    QCOMPARE(matrix.points(0, 1), 10.0);
}

void TestTransferMatrix::textMarksWhatIsSignificant() {
    const QString text = QString::fromStdString(transferText(someMatrix()));
    QVERIFY2(text.contains("-5.00*") && text.contains("-40.00*"), qPrintable(text));
    QVERIFY2(!text.contains("3.00*") && !text.contains("-30.00*"), qPrintable(text));
}

void TestTransferMatrix::jsonHasEveryCell() {
    const nlohmann::ordered_json json = toJson(someMatrix());
    QCOMPARE(json["experts"].size(), size_t{3});
    const auto& news = json["tasks"][1];
    QCOMPARE(news["task"].get<std::string>(), std::string("news"));
    QCOMPARE(news["value"].get<double>(), 0.5);
    QCOMPARE(news["n"].get<int>(), 40);
    QCOMPARE(news["without"]["mail"]["change"].get<double>(), 0.03);
    QCOMPARE(news["without"]["news"]["chance"].get<double>(), 0.01);
}

void TestTransferMatrix::csvHasALineACell() {
    const QString text = QString::fromStdString(transferCsv(someMatrix()));
    QCOMPARE(text.count('\n'), 7);
    QVERIFY(text.startsWith(
        "task,without,metric,n,value,change,low,high,chance\nmail,mail,accuracy,40,0.5,-0.3,"));
}

QTEST_GUILESS_MAIN(TestTransferMatrix)
#include "tst_transfer_matrix.moc"
