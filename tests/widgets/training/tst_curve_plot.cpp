#include "widgets/plots/curve_export.h"
#include "widgets/plots/qcustomplot_header.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/theme.h"

#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

using namespace alter;

class TestCurvePlot : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void followsUntilTheHandZooms();
    void drawsAtMostTenTimesASecond();
    void leavesGapsOfALogScale();
    void aSinglePointIsADot();
    void keysMoveTheCursor();
    void writesWhatIsShown();
    void drawsFiftyLargeCurvesInTime();

  private:
    static std::vector<CurvePoint> points(int from, int count) {
        std::vector<CurvePoint> result;
        for (int i = 0; i < count; ++i)
            result.push_back({static_cast<double>(from + i), 1.0 / (1 + from + i) + 0.01 * (i % 7)});
        return result;
    }
    void wheel();

    std::unique_ptr<CurvePlot> m_plot;
    int m_curve = 0;
};

void TestCurvePlot::init() {
    m_plot = std::make_unique<CurvePlot>(std::vector<PanelStack::Panel>{
        {.title = "loss", .stretch = 3, .logarithmic = true}, {.title = "rate"}, {.title = "never used"}});
    m_plot->resize(800, 500);
    m_curve =
        m_plot->addCurve({.panel = 0, .name = "train loss", .colour = seriesColour(0, m_plot->palette())});
    m_plot->addCurve({.panel = 1, .name = "rate", .colour = seriesColour(1, m_plot->palette())});
    m_plot->replaceFrom(0, 0, points(1, 100));
    m_plot->replaceFrom(1, 0, points(1, 100));
    m_plot->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_plot.get()));
    QTRY_COMPARE(m_plot->to(), 100.0);
}

void TestCurvePlot::wheel() {
    const QPointF middle = m_plot->plot().rect().center();
    QWheelEvent event(middle, m_plot->plot().mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&m_plot->plot(), &event);
}

void TestCurvePlot::followsUntilTheHandZooms() {
    m_plot->replaceFrom(m_curve, 101, points(101, 100));
    QTRY_COMPARE(m_plot->to(), 200.0);
    QSignalSpy followed(m_plot.get(), &CurvePlot::followingChanged);
    wheel();
    QCOMPARE(followed.size(), 1);
    QVERIFY(!m_plot->isFollowing());
    const double to = m_plot->to();
    QVERIFY(to < 200);
    QSignalSpy redrawn(m_plot.get(), &CurvePlot::redrawn);
    m_plot->replaceFrom(m_curve, 201, points(201, 300));
    QVERIFY(redrawn.wait());
    QCOMPARE(m_plot->to(), to); // new points do not take the zoom from the hand
    m_plot->setFollowing(true);
    QTRY_COMPARE(m_plot->to(), 500.0);
    QCOMPARE(m_plot->plot().axisRectCount(), 2); // a panel without curves takes no room
}

void TestCurvePlot::drawsAtMostTenTimesASecond() {
    QSignalSpy redrawn(m_plot.get(), &CurvePlot::redrawn);
    QElapsedTimer clock;
    clock.start();
    for (int step = 101; clock.elapsed() < 550; ++step) {
        m_plot->replaceFrom(m_curve, step, points(step, 1));
        QCoreApplication::processEvents();
    }
    QVERIFY2(redrawn.size() >= 2 && redrawn.size() <= 7, qPrintable(QString::number(redrawn.size())));
}

void TestCurvePlot::leavesGapsOfALogScale() {
    const std::vector<CurvePoint> some = {{1, 1}, {2, -1}, {3, 100}};
    m_plot->replaceFrom(m_curve, 0, some);
    m_plot->setLogScale(true);
    QSignalSpy redrawn(m_plot.get(), &CurvePlot::redrawn);
    QVERIFY(redrawn.wait());
    const QCPAxis* axis = m_plot->plot().axisRect(0)->axis(QCPAxis::atLeft);
    QCOMPARE(axis->scaleType(), QCPAxis::stLogarithmic);
    QVERIFY(axis->range().lower > 0);
    QCOMPARE(m_plot->plot().axisRect(1)->axis(QCPAxis::atLeft)->scaleType(), QCPAxis::stLinear);
}

void TestCurvePlot::aSinglePointIsADot() {
    const int alone = m_plot->addCurve(
        {.panel = 1, .name = "validation loss", .colour = seriesColour(3, m_plot->palette())});
    m_plot->setSmoothing(0.9);
    m_plot->replaceFrom(alone, 0, points(50, 1));
    m_plot->drawNow();
    const auto isDot = [this](int graph) {
        return m_plot->plot().graph(graph)->scatterStyle().shape() == QCPScatterStyle::ssDisc;
    };
    const int graphs = m_plot->plot().graphCount();
    QVERIFY(isDot(graphs - 1) && isDot(graphs - 2)); // as it is, and smoothed
    QVERIFY(!isDot(0));
    m_plot->replaceFrom(alone, 51, points(51, 1));
    m_plot->drawNow();
    QVERIFY(!isDot(graphs - 1));
}

void TestCurvePlot::keysMoveTheCursor() {
    QSignalSpy moved(m_plot.get(), &CurvePlot::cursorMoved);
    QTest::keyClick(m_plot.get(), Qt::Key_Left);
    QCOMPARE(moved.size(), 1);
    QTest::keyClick(m_plot.get(), Qt::Key_Escape);
    QCOMPARE(moved.size(), 2);
    QTest::keyClick(m_plot.get(), Qt::Key_Plus);
    QVERIFY(!m_plot->isFollowing());
    QTest::keyClick(m_plot.get(), Qt::Key_Home);
    QVERIFY(m_plot->isFollowing());
}

void TestCurvePlot::writesWhatIsShown() {
    const QTemporaryDir folder;
    m_plot->setShown(1, false);
    writeCsv(curveTable(*m_plot), folder.filePath("curves.csv"));
    QFile file(folder.filePath("curves.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 101);
    QCOMPARE(lines[0], QByteArray("curve,step,value,smoothed"));
    QCOMPARE(lines[1], QByteArray("train loss,1,0.5,0.5"));
    const QImage png = QImage::fromData(plotPicture(*m_plot, "picture.png"), "PNG");
    QCOMPARE(png.size(), m_plot->plot().size() * 2);
    const QByteArray svg = plotPicture(*m_plot, "picture.svg");
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox().size(), m_plot->plot().size());
    QVERIFY(svg.contains(">loss</text>")); // words are words, not pictures of them
    QVERIFY(!svg.contains("<image"));
    QVERIFY(svg.contains("polyline"));
}

void TestCurvePlot::drawsFiftyLargeCurvesInTime() {
    m_plot->clear();
    m_plot->setSmoothing(0.9);
    const auto many = points(1, 100'000);
    for (int i = 0; i < 50; ++i)
        m_plot->replaceFrom(
            m_plot->addCurve(
                {.panel = 0, .name = QString::number(i), .colour = seriesColour(i, m_plot->palette())}),
            0, many);
    QTRY_COMPARE(m_plot->to(), 100'000.0);
    QElapsedTimer clock;
    clock.start();
    QSignalSpy redrawn(m_plot.get(), &CurvePlot::redrawn);
    wheel();
    QVERIFY(redrawn.wait());
    qInfo("50 curves of 100,000 points, smoothed: %lld ms from the wheel to the picture", clock.elapsed());
    QVERIFY(clock.elapsed() < 2000); // generous: the machine is shared
}

QTEST_MAIN(TestCurvePlot)
#include "tst_curve_plot.moc"
