#include "tests/support/spoken.h"
#include "tests/widgets/data/data_project.h"
#include "widgets/data/statistics/label_bars.h"
#include "widgets/data/statistics/length_histogram.h"
#include "widgets/data/statistics/statistics_view.h"
#include "widgets/views/state_view.h"

#include <QComboBox>
#include <QtTest>

using namespace alter;

class TestStatisticsView : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void showsTheCountsOfASplit();
    void columnsAreReadByKeys();
    void saysWhenNothingWasCounted();
};

void TestStatisticsView::showsTheCountsOfASplit() {
    DataProject data;
    data.addReviews("reviews", 40);
    const TaskRow row{TaskStore(data.project).get("reviews"), {}, {{"Duplicates", "3 of 40.", {}}}};
    StatisticsView view;
    view.resize(500, 700);
    view.show();
    QCOMPARE(view.findChild<StateView*>()->state(), StateView::State::Empty);
    view.setTask(&row);
    QCOMPARE(view.findChild<StateView*>()->state(), StateView::State::Full);
    const auto train = row.task.statistics["splits"]["train"];
    const auto bad = QString::number(train["labels"]["bad"].get<int>());
    const QString bars = view.findChild<LabelBars*>()->accessibleDescription();
    QVERIFY2(bars.contains(QStringLiteral("bad: %1 · ").arg(bad)), qPrintable(bars));
    const QString lengths = view.findChild<LengthHistogram*>()->accessibleDescription();
    QVERIFY2(lengths.contains(QStringLiteral("4 words: %1 examples").arg(train["count"].get<int>())),
             qPrintable(lengths));
    QTest::keyClick(view.findChild<QComboBox*>(), Qt::Key_End);
    const QString test = view.findChild<LengthHistogram*>()->accessibleDescription();
    QVERIFY(test != lengths);
}

void TestStatisticsView::columnsAreReadByKeys() {
    LengthHistogram plot;
    plot.setBins({{1, 4, 10}, {5, 8, 2}, {9, 12, 1}}, QStringLiteral("words"));
    plot.show();
    QVERIFY(QTest::qWaitForWindowExposed(&plot));
    plot.activateWindow();
    plot.setFocus();
    QTRY_VERIFY(plot.hasFocus());
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(spokenNow(plot), QString("1 to 4 words: 10 examples"));
    QTest::keyClick(&plot, Qt::Key_End);
    QTest::keyClick(&plot, Qt::Key_Right); // the end
    QCOMPARE(spokenNow(plot), QString("9 to 12 words: 1 example"));
    plot.setBins({}, QStringLiteral("words"));
    QCOMPARE(plot.focusPolicy(), Qt::NoFocus); // there is nothing to step through
}

void TestStatisticsView::saysWhenNothingWasCounted() {
    StatisticsView view;
    const TaskRow row{{.name = "bare"}, {}, {}};
    view.setTask(&row);
    QCOMPARE(view.findChild<StateView*>()->state(), StateView::State::Empty);
    const TaskRow odd{
        {.name = "odd", .statistics = nlohmann::ordered_json::parse(R"({"splits": {"train": 3}})")}, {}, {}};
    view.setTask(&odd);
    QCOMPARE(view.findChild<StateView*>()->state(), StateView::State::Full);
}

QTEST_MAIN(TestStatisticsView)
#include "tst_statistics_view.moc"
