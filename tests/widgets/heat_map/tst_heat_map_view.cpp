#include "app/cli/heat_map/colour_scale.h"
#include "tests/support/spoken.h"
#include "widgets/heat_map/heat_map_file.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/theme/theme.h"

#include <QScrollBar>
#include <QtTest>

using namespace alter;

class TestHeatMapView : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void arrowsStepAndAreRead();
    void cursorStaysWhereAxesStay();
    void clickChooses();
    void enterChooses();
    void hoverIsRead();
    void largeMapsScrollToTheCursor();
    void valuesAreShownWhereTheyFit();
    void nothingIsDrawnOfNothing();
    void picturesAreWhole();

  private:
    static HeatMapContents contents(int rows, int columns);
    QPoint centre(HeatMapPlace place) const { return m_view->places().cell(place).center().toPoint(); }

    std::unique_ptr<HeatMapView> m_view;
};

HeatMapContents TestHeatMapView::contents(int rows, int columns) {
    HeatMapContents made{
        .title = "title", .rowAxis = "task", .columnAxis = "expert", .valueName = "mean gate"};
    for (int row = 0; row < rows; ++row)
        made.rows << QStringLiteral("task%1").arg(row);
    for (int column = 0; column < columns; ++column)
        made.columns << QStringLiteral("expert%1").arg(column);
    for (int i = 0; i < rows * columns; ++i)
        made.values.push_back(i);
    made.largest = rows * columns;
    made.legend = "what is averaged over what";
    return made;
}

void TestHeatMapView::init() {
    m_view = std::make_unique<HeatMapView>();
    m_view->resize(640, 480);
    m_view->setContents(contents(3, 4));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
}

void TestHeatMapView::arrowsStepAndAreRead() {
    QSignalSpy read(m_view.get(), &HeatMapView::read);
    QVERIFY(m_view->cursorPlace() == (HeatMapPlace{0, 0}));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(m_view->cursorPlace() == (HeatMapPlace{1, 1}));
    QCOMPARE(spokenNow(*m_view), QString("task task1, expert expert1: mean gate 5.0000"));
    QCOMPARE(read.last().at(0).toString(), spokenNow(*m_view));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->cursorPlace() == (HeatMapPlace{2, 3}));
    QTest::keyClick(m_view.get(), Qt::Key_Right); // the end
    QVERIFY(m_view->cursorPlace() == (HeatMapPlace{2, 3}));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QVERIFY(m_view->cursorPlace() == (HeatMapPlace{0, 0}));
}

void TestHeatMapView::cursorStaysWhereAxesStay() {
    m_view->setCursorPlace({2, 1});
    HeatMapContents other = contents(3, 4);
    other.values[9] = 0.5;
    m_view->setContents(other);
    QVERIFY(m_view->cursorPlace() == (HeatMapPlace{2, 1}));
    QVERIFY(spokenNow(*m_view).endsWith("0.5000")); // playing reads on
    m_view->setContents(contents(2, 2));
    QVERIFY(m_view->cursorPlace() == (HeatMapPlace{0, 0}));
}

void TestHeatMapView::clickChooses() {
    QSignalSpy chosen(m_view.get(), &HeatMapView::cellChosen);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre({1, 2}));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0], (QVariantList{1, 2}));
    QVERIFY(m_view->cursorPlace() == (HeatMapPlace{1, 2}));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(chosen.count(), 1);
}

void TestHeatMapView::enterChooses() {
    QSignalSpy chosen(m_view.get(), &HeatMapView::cellChosen);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(chosen.value(0), (QVariantList{1, 0}));
}

void TestHeatMapView::hoverIsRead() {
    QSignalSpy read(m_view.get(), &HeatMapView::read);
    QTest::mouseMove(m_view->viewport(), centre({2, 3}));
    QTRY_VERIFY(!read.isEmpty());
    QCOMPARE(read.last().at(0).toString(), QString("task task2, expert expert3: mean gate 11.0000"));
    QVERIFY(m_view->cursorPlace() == (HeatMapPlace{0, 0})); // pointing chooses nothing
}

void TestHeatMapView::largeMapsScrollToTheCursor() {
    m_view->setContents(contents(60, 80));
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->horizontalScrollBar()->value() > 0);
    const QPoint offset(m_view->horizontalScrollBar()->value(), m_view->verticalScrollBar()->value());
    QVERIFY(m_view->viewport()->rect().contains(centre({59, 79}) - offset));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(m_view->horizontalScrollBar()->value() < offset.x());
}

void TestHeatMapView::valuesAreShownWhereTheyFit() {
    QVERIFY(m_view->places().showsValues());
    m_view->setContents(contents(3, 60));
    QVERIFY(!m_view->places().showsValues());
    QVERIFY(m_view->places().slantsColumnNames());
}

void TestHeatMapView::nothingIsDrawnOfNothing() {
    m_view->setContents({});
    QVERIFY(!m_view->cursorPlace().isValid());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, 100));
    QVERIFY(!m_view->grab().isNull());
    QVERIFY(!m_view->cursorPlace().isValid());
}

void TestHeatMapView::picturesAreWhole() {
    HeatMapContents made = contents(3, 4);
    made.values[0] = std::nan("");
    const QImage image = QImage::fromData(heatMapBytes(made, m_view->font(), "made.png"));
    const HeatMapGeometry geometry = fileGeometry(made, m_view->font());
    QCOMPARE(image.width(), 2 * filePictureWidth);
    QCOMPARE(image.height(), static_cast<int>(2 * std::ceil(geometry.size().height())));
    const QPointF corner = geometry.cell({2, 3}).topLeft() + QPointF(3, 3);
    QCOMPARE(image.pixelColor((corner * 2).toPoint()), ColourScale(made.colours, made.largest).colour(11));
    const QByteArray svg = heatMapBytes(made, m_view->font(), "made.svg");
    QVERIFY(svg.contains("<svg") && svg.contains("task2") && svg.contains("what is averaged over what"));
}

QTEST_MAIN(TestHeatMapView)
#include "tst_heat_map_view.moc"
