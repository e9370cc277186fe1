#include "app/cli/heat_map/colour_scale.h"
#include "app/cli/heat_map/heat_map_layout.h"
#include "app/cli/heat_map/heat_map_png.h"
#include "core/base/error.h"
#include "core/base/text.h"

#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace alter;

class TestHeatMapPng : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void coloursRunBetweenTheEnds();
    void drawsWithoutAnApplication();
    void drawsWhatTheLayoutSays_data();
    void drawsWhatTheLayoutSays();
    void nothingIsOutsideThePage();
    void refusesMissingValues();
    void refusesAPictureThatIsTooLarge();
    void refusesAFolderThatIsNotThere();

  private:
    std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

    QTemporaryDir m_folder;
};

/// `panels` layers of 6 tasks × 6 experts; long names as people write them.
static HeatMapPage page(size_t panels, HeatMapColours colours) {
    const std::vector<std::string> tasks = {"intent",        "sentiment",    "urgency",
                                            "order_details", "polite_reply", "摘要"};
    HeatMapPage made{.title = "Routing of run shop-two-stage",
                     .rowAxis = "task",
                     .columnAxis = "expert",
                     .legend = "Mean gate over the 480 test examples of each task, one value per prompt.",
                     .colours = colours,
                     .panels = {}};
    for (size_t layer = 0; layer < panels; ++layer) {
        HeatMap map{.title = cat("layer ", layer), .rows = tasks, .columns = tasks, .values = {}};
        for (size_t i = 0; i < 36; ++i) {
            const double wave = std::sin(static_cast<double>(i * 7 + layer * 3));
            const double own = i / 6 == i % 6 ? 1.0 : 0.0;
            map.values.push_back(colours == HeatMapColours::Signed ? own + 0.3 * wave
                                                                   : own + 0.1 + 0.1 * wave);
        }
        made.panels.push_back(map);
    }
    return made;
}

void TestHeatMapPng::coloursRunBetweenTheEnds() {
    const ColourScale magnitude(HeatMapColours::Magnitude, 2), sign(HeatMapColours::Signed, 2);
    QCOMPARE(magnitude.colour(0), QColor(0, 32, 81));
    QCOMPARE(magnitude.colour(2), QColor(253, 234, 69));
    QCOMPARE(magnitude.colour(3), magnitude.colour(2));
    QCOMPARE(sign.colour(0), QColor(250, 250, 250));
    QCOMPARE(sign.colour(-2), QColor(33, 102, 172));
    QCOMPARE(sign.colour(2), QColor(224, 102, 10));
    QCOMPARE(ColourScale::ink(magnitude.colour(0)), QColor(Qt::white));
    QCOMPARE(ColourScale::ink(magnitude.colour(2)), QColor(Qt::black));
}

void TestHeatMapPng::drawsWithoutAnApplication() {
    QVERIFY(!QCoreApplication::instance());
    for (int i = 0; i < 2; ++i) // also a second time
        writeHeatMapPng(page(1, HeatMapColours::Signed), path("alone.png"));
    QVERIFY(!QCoreApplication::instance());
    QVERIFY(QImage(m_folder.filePath("alone.png")).width() > 900);
}

void TestHeatMapPng::drawsWhatTheLayoutSays_data() {
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<int>("panels");
    QTest::newRow("one, signed") << true << 1;
    QTest::newRow("18 layers") << false << 18;
}

void TestHeatMapPng::drawsWhatTheLayoutSays() {
    QFETCH(bool, isSigned);
    QFETCH(int, panels);
    int count = 0;
    const QGuiApplication application(count, nullptr);
    HeatMapPage drawn =
        page(static_cast<size_t>(panels), isSigned ? HeatMapColours::Signed : HeatMapColours::Magnitude);
    drawn.panels.back().values[35] = std::numeric_limits<double>::quiet_NaN();
    writeHeatMapPng(drawn, path("drawn.png"));
    const QImage image(m_folder.filePath("drawn.png"));
    const HeatMapLayout layout(drawn);
    QCOMPARE(image.width(), static_cast<int>(std::ceil(layout.size().width() * drawn.scale)));
    QCOMPARE(image.height(), static_cast<int>(std::ceil(layout.size().height() * drawn.scale)));
    const ColourScale scale(drawn.colours, drawn.largest());
    for (size_t panel = 0; panel < drawn.panels.size(); ++panel) {
        for (size_t i = 0; i < 36; ++i) {
            const QRectF cell = layout.cell(panel, i / 6, i % 6);
            const QPointF free(cell.center().x(), cell.top() + 3); // above the number
            QCOMPARE(QColor(image.pixel((free * drawn.scale).toPoint())),
                     scale.colour(drawn.panels[panel].values[i]));
        }
    }
}

void TestHeatMapPng::nothingIsOutsideThePage() {
    int count = 0;
    const QGuiApplication application(count, nullptr);
    for (const size_t panels : {1, 3, 18}) {
        HeatMapPage drawn = page(panels, HeatMapColours::Magnitude);
        drawn.panels.front().columns[0] = "a name that is much longer than all others, and is cut";
        writeHeatMapPng(drawn, path("margins.png"));
        const QImage image(m_folder.filePath("margins.png"));
        for (int x = 0; x < image.width(); ++x) {
            QCOMPARE(QColor(image.pixel(x, 8)), QColor(Qt::white));
            QCOMPARE(QColor(image.pixel(x, image.height() - 8)), QColor(Qt::white));
        }
        for (int y = 0; y < image.height(); ++y) {
            QCOMPARE(QColor(image.pixel(8, y)), QColor(Qt::white));
            QCOMPARE(QColor(image.pixel(image.width() - 8, y)), QColor(Qt::white));
        }
    }
}

void TestHeatMapPng::refusesMissingValues() {
    HeatMapPage broken = page(1, HeatMapColours::Signed);
    broken.panels[0].values.pop_back();
    QVERIFY_EXCEPTION_THROWN(writeHeatMapPng(broken, path("broken.png")), Error);
    QVERIFY_EXCEPTION_THROWN(writeHeatMapPng({}, path("broken.png")), Error);
    QVERIFY(!std::filesystem::exists(path("broken.png")));
}

void TestHeatMapPng::refusesAPictureThatIsTooLarge() {
    HeatMapPage large = page(18, HeatMapColours::Signed);
    large.scale = 100;
    QVERIFY_EXCEPTION_THROWN(writeHeatMapPng(large, path("large.png")), Error);
}

void TestHeatMapPng::refusesAFolderThatIsNotThere() {
    QVERIFY_EXCEPTION_THROWN(writeHeatMapPng(page(1, HeatMapColours::Signed), path("none/a.png")), Error);
}

QTEST_APPLESS_MAIN(TestHeatMapPng)
#include "tst_heat_map_png.moc"
