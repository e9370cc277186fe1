#include "core/base/error.h"
#include "core/base/table.h"

#include <QtTest>

#include <limits>

using namespace alter;

class TestTable : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void alignsByDisplayWidth();
    void cutsWideCells();
    void refusesTooManyCells();
    void writesFigures();
};

void TestTable::alignsByDisplayWidth() {
    Table table({{"task"}, {"accuracy", Table::Align::Right}, {"note"}});
    table.addRow({"情感", "8.5", "fine"});
    table.addRow({"two\nlines", "88.00"});
    table.addRule();
    table.addRow({"mean", "48.25"});
    const std::string expected = "task       accuracy  note\n"
                                 "─────────  ────────  ────\n"
                                 "情感            8.5  fine\n"
                                 "two⏎lines     88.00\n"
                                 "─────────  ────────  ────\n"
                                 "mean          48.25\n";
    QCOMPARE(table.text(), expected);
    QVERIFY(table.text(2).starts_with("  task"));
}

void TestTable::cutsWideCells() {
    Table table({{"a"}});
    table.setWidest(5);
    table.addRow({"123456789"});
    QVERIFY(table.text().ends_with("1234…\n"));
}

void TestTable::refusesTooManyCells() {
    Table table({{"a"}});
    QVERIFY_EXCEPTION_THROWN(table.addRow({"1", "2"}), Error);
}

void TestTable::writesFigures() {
    QCOMPARE(figure(0.7228, 3), std::string("0.723"));
    QCOMPARE(figure(-0.00001, 3), std::string("0.000"));
    QCOMPARE(figure(-0.5, 1), std::string("-0.5"));
    QCOMPARE(figure(std::numeric_limits<double>::quiet_NaN(), 3), std::string("–"));
    QCOMPARE(percentFigure(0.7228), std::string("72.28"));
}

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
