// How long a frame of the live plot takes: 50 curves of 100,000 points, as the issue asks for. Not a test:
// times depend on the machine. Run: QT_QPA_PLATFORM=offscreen build/…/tests/bench_curve_plot [curves]
// [points]
#include "tests/support/measured_frames.h"
#include "widgets/plots/curve_plot.h"
#include "widgets/plots/qcustomplot_header.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTextStream>

#include <cmath>
#include <random>

using namespace alter;

namespace {

/// A loss as trainings have it: falling, noisy.
std::vector<CurvePoint> loss(int count, unsigned seed) {
    std::mt19937 random(seed);
    std::normal_distribution<double> noise;
    std::vector<CurvePoint> points;
    for (int i = 0; i < count; ++i)
        points.push_back({static_cast<double>(i + 1),
                          (2.0 + 0.02 * seed) * std::exp(-i / (0.3 * count)) + 0.5 + 0.15 * noise(random)});
    return points;
}

void moveMouse(CurvePlot& plot, int x) {
    const QPointF place(x, plot.height() / 3.0);
    QMouseEvent event(QEvent::MouseMove, place, plot.plot().mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&plot.plot(), &event);
}

} // namespace

int main(int count, char** words) {
    QApplication app(count, words);
    applyTheme(app, ThemeChoice::Light);
    const int curves = count > 1 ? QString(words[1]).toInt() : 50;
    const int points = count > 2 ? QString(words[2]).toInt() : 100'000;
    CurvePlot plot({{.title = QStringLiteral("loss"), .stretch = 3, .logarithmic = true}});
    plot.resize(1000, 640);
    plot.setSmoothing(0.9);
    for (int i = 0; i < curves; ++i)
        plot.replaceFrom(
            plot.addCurve(
                {.panel = 0, .name = QString::number(i), .colour = seriesColour(i, plot.palette())}),
            0, loss(points, static_cast<unsigned>(i)));
    plot.show();
    QTextStream(stdout) << curves << " curves of " << points << " points, " << plot.width() << " x "
                        << plot.height() << '\n';
    measureFrames("one new point a curve, following", [&](int frame) {
        for (int i = 0; i < curves; ++i) {
            const CurvePoint point{static_cast<double>(points + frame + 1), 0.6 + 0.01 * i};
            plot.replaceFrom(i, point.step, {&point, 1});
        }
        plot.drawNow();
    });
    measureFrames("the mouse moves", [&](int frame) { moveMouse(plot, 200 + 20 * frame); });
    measureFrames("zoom by the keyboard", [&](int frame) {
        QKeyEvent event(QEvent::KeyPress, frame % 2 == 0 ? Qt::Key_Plus : Qt::Key_Minus, Qt::NoModifier);
        QCoreApplication::sendEvent(&plot, &event);
        plot.drawNow();
    });
    measureFrames("one new point a curve, zoomed in", [&](int frame) {
        for (int i = 0; i < curves; ++i) {
            const CurvePoint point{static_cast<double>(2 * points + frame), 0.6};
            plot.replaceFrom(i, point.step, {&point, 1});
        }
        plot.drawNow();
    });
    measureFrames("a curve is pointed at", [&](int frame) {
        plot.emphasise(frame % curves);
        plot.drawNow();
    });
    return 0;
}
