#include "widgets/playground/batch_model.h"
#include "widgets/playground/history_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace alter;

/// The models behind the table of a batch and the list of the history.
class TestBatchModel : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void answersComeToTheirCells();
    void theTableIsWrittenAsCsv();
    void favouritesAreTicked();
};

void TestBatchModel::answersComeToTheirCells() {
    BatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.begin({"a", "b"}, {"base", "demo"});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCell(1, 0, {.text = "yes"});
    model.setCell(0, 1, {.text = "order", .probability = 0.98});
    model.setCell(1, 1, {.text = "gone", .isFailed = true});
    model.setCell(7, 0, {}); // of a batch before
    QCOMPARE(changed.count(), 3);
    QCOMPARE(model.answered(), 3);
    QCOMPARE(model.wanted(), 4);
    QCOMPARE(model.index(0, 0).data().toString(), "a");
    QCOMPARE(model.index(1, 1).data().toString(), "yes");
    QCOMPARE(model.index(0, 2).data().toString(), "order (98.0 %)");
    QCOMPARE(model.index(1, 2).data().toString(), "Failed: gone");
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), "demo");
    model.begin({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestBatchModel::theTableIsWrittenAsCsv() {
    BatchModel model;
    model.begin({"a, \"b\"", "c"}, {"demo"});
    model.setCell(0, 0, {.text = "two\nlines", .probability = 0.5});
    model.setCell(1, 0, {.text = "why", .isFailed = true});
    QCOMPARE(model.csv(), "line,demo,demo probability\n\"a, \"\"b\"\"\",\"two\nlines\",0.5\nc,,\n");
}

void TestBatchModel::favouritesAreTicked() {
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecords({{.id = 4,
                       .task = "mail",
                       .form = "mail",
                       .input = R"({"text":"<b>\n1"})",
                       .prompt = "Mail:\n<b>",
                       .askedAt = "2026-11-23T05:00:00Z"},
                      {.id = 2, .prompt = "free"}});
    QCOMPARE(model.index(0).data().toString(), "<b> 1 · mail");
    QCOMPARE(model.index(1).data().toString(), "free · automatic");
    QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().contains("&lt;b&gt;"));
    QSignalSpy chosen(&model, &HistoryModel::favouriteChosen);
    QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(chosen.value(0), (QVariantList{qint64{4}, true}));
    QVERIFY(model.record(0).favourite);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRecords({model.record(0), model.record(1)}); // the same: selection and scrolling stay
    QVERIFY(reset.isEmpty());
}

QTEST_GUILESS_MAIN(TestBatchModel)
#include "tst_batch_model.moc"
