#include "widgets/shell/palette_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace alter;

class TestPaletteModel : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void namesAreRanked_data();
    void namesAreRanked();
    void theBestComesFirst();
    void whatComesLaterIsFilteredToo();
};

namespace {

PaletteEntry entry(const QString& title, const QString& group = QStringLiteral("File")) {
    return {title, group, {}, {}, [] {}};
}

QStringList shown(const PaletteModel& model) {
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.entry(row).title;
    return titles;
}

} // namespace

void TestPaletteModel::namesAreRanked_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rank"); // -1: does not fit
    QTest::newRow("nothing typed") << QString() << QStringLiteral("Open project") << 0;
    QTest::newRow("beginning") << QStringLiteral("open p") << QStringLiteral("Open project") << 0;
    QTest::newRow("words in any order") << QStringLiteral("proj op") << QStringLiteral("Open project") << 1;
    QTest::newRow("inside words") << QStringLiteral("ject") << QStringLiteral("Open project") << 2;
    QTest::newRow("scattered") << QStringLiteral("oprj") << QStringLiteral("Open project") << 3;
    QTest::newRow("not there") << QStringLiteral("train") << QStringLiteral("Open project") << -1;
}

void TestPaletteModel::namesAreRanked() {
    QFETCH(QString, query);
    QFETCH(QString, name);
    QTEST(matchRank(query, name).value_or(-1), "rank");
}

void TestPaletteModel::theBestComesFirst() {
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry(QStringLiteral("Reopen")), entry(QStringLiteral("Close")),
                      entry(QStringLiteral("Open")),
                      entry(QStringLiteral("Save"), QStringLiteral("Open things"))});
    QCOMPARE(model.rowCount(), 4);
    model.setQuery(QStringLiteral("open"));
    QCOMPARE(shown(model),
             QStringList({QStringLiteral("Open"), QStringLiteral("Reopen"), QStringLiteral("Save")}));
    model.setQuery(QStringLiteral("zebra"));
    QCOMPARE(model.rowCount(), 0);
}

void TestPaletteModel::whatComesLaterIsFilteredToo() {
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry(QStringLiteral("Open"))});
    model.setQuery(QStringLiteral("si"));
    model.addEntries({entry(QStringLiteral("six"), QStringLiteral("Run")), entry(QStringLiteral("other"))});
    QCOMPARE(shown(model), QStringList(QStringLiteral("six")));
}

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palette_model.moc"
