#include "app/cli/heat_map/colour_scale.h"
#include "tests/support/contrast.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/theme.h"
#include "widgets/tokens/token_drawing.h"

#include <QtTest>

using namespace alter;

/// WCAG 2, level AA, of all colours that meet in the window: 4.5 for text, 3 for what else has a meaning.
/// Disabled controls are exempt, and lines that only divide.
class TestContrast : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void text_data() { themes(); }
    void text();
    void placeholders_data() { themes(); }
    void placeholders();
    void textOnTints_data() { themes(); }
    void textOnTints();
    void graphics_data() { themes(); }
    void graphics();
    void series_data() { themes(); }
    void series();
    void heatMapCells_data();
    void heatMapCells();

  private:
    static constexpr double leastText = 4.5, leastGraphics = 3;

    static void themes() {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }

    static void compare(const char* what, const QColor& front, const QColor& back, double least) {
        const QString told = QStringLiteral("%1: %2 on %3 has %4")
                                 .arg(QLatin1String(what), front.name(), back.name())
                                 .arg(contrast(front, back), 0, 'f', 2);
        QVERIFY2(contrast(front, back) >= least, qPrintable(told));
    }
};

void TestContrast::text() {
    QFETCH(QPalette, palette);
    const std::initializer_list<std::pair<const char*, QColor>> inks = {
        {"text", palette.color(QPalette::Text)},
        {"words of the window", palette.color(QPalette::WindowText)},
        {"secondary text", secondaryText(palette)},
        {"link", palette.color(QPalette::Link)},
        {"warning", warningColour(palette)},
        {"error", errorColour(palette)}};
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
        for (const auto& [what, ink] : inks)
            compare(what, ink, palette.color(role), leastText);
    compare("button", palette.color(QPalette::ButtonText), palette.color(QPalette::Button), leastText);
    compare("tooltip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), leastText);
    compare("selection", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight),
            leastText);
}

/// The quiet texts of headers and notes have this colour too.
void TestContrast::placeholders() {
    QFETCH(QPalette, palette);
    for (const auto role : {QPalette::Window, QPalette::Base})
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(role)) >= leastText);
}

/// Messages, badges, the rail's current page, tokens: text on a little colour.
void TestContrast::textOnTints() {
    QFETCH(QPalette, palette);
    const QColor text = palette.color(QPalette::Text);
    const QColor window = palette.color(QPalette::Window), base = palette.color(QPalette::Base);
    for (const QColor& colour : {errorColour(palette), warningColour(palette), accentColour()})
        compare("banner", text, mixed(colour, window, 0.88), leastText);
    for (const QColor& edge : {warningColour(palette), secondaryText(palette)})
        compare("badge", text, mixed(base, edge, 0.12), leastText);
    compare("the rail's current page", text, mixed(accentColour(), window, 0.82), leastText);
    for (const double tint : {0.10, 0.26})
        compare("rendered tokens", text, mixed(base, accentColour(), tint), leastText);
    for (int task = 0; task < 8; ++task)
        compare("token", text, tileColour(seriesColour(task, palette), palette), leastText);
}

void TestContrast::graphics() {
    QFETCH(QPalette, palette);
    const QColor window = palette.color(QPalette::Window), base = palette.color(QPalette::Base);
    for (const QColor& ground : {window, base}) {
        compare("bars and progress", accentColour(), ground, leastGraphics);
        compare("focus", palette.color(QPalette::Link), ground, leastGraphics);
        compare("error mark", errorColour(palette), ground, leastGraphics);
        compare("warning mark", warningColour(palette), ground, leastGraphics);
    }
    compare("the rail's mark", palette.color(QPalette::Link), mixed(accentColour(), window, 0.82),
            leastGraphics);
    compare("box to check", mixed(palette.color(QPalette::WindowText), base, 0.45), base, leastGraphics);
}

void TestContrast::series() {
    QFETCH(QPalette, palette);
    for (int task = 0; task < 8; ++task) {
        const QColor colour = seriesColour(task, palette);
        // Okabe and Ito chose them for all kinds of colour vision; names and values always stand beside them.
        if (!isDark(palette) && (task == 1 || task == 5 || task == 6))
            QEXPECT_FAIL("", "orange, sky blue and yellow are pale on white", Continue);
        QVERIFY2(contrast(colour, palette.color(QPalette::Base)) >= leastGraphics,
                 qPrintable(QStringLiteral("%1 %2").arg(task).arg(colour.name())));
    }
}

void TestContrast::heatMapCells_data() {
    QTest::addColumn<HeatMapColours>("colours");
    QTest::newRow("magnitude") << HeatMapColours::Magnitude;
    QTest::newRow("signed") << HeatMapColours::Signed;
}

void TestContrast::heatMapCells() {
    QFETCH(HeatMapColours, colours);
    const ColourScale scale(colours, 1);
    for (int step = 0; step <= 100; ++step) {
        const double value = scale.smallest() + (scale.largest() - scale.smallest()) * step / 100;
        const QColor ground = scale.colour(value);
        compare("value in a cell", ColourScale::ink(ground), ground, leastText);
    }
}

QTEST_MAIN(TestContrast)

#include "tst_contrast.moc"
