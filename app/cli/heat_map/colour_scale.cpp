#include "app/cli/heat_map/colour_scale.h"

#include <algorithm>
#include <cmath>

namespace alter {

namespace {

int channel(double value) {
    return static_cast<int>(std::lround(std::clamp(value, 0.0, 255.0)));
}

/// Cividis (Nuñez, Anderton, Renslow 2018) as the polynomials of d3-scale-chromatic; t from 0 to 1.
QColor cividis(double t) {
    return {channel(-4.54 - t * (35.34 - t * (2381.73 - t * (6402.7 - t * (7024.72 - t * 2710.57))))),
            channel(32.49 + t * (170.73 + t * (52.82 - t * (131.46 - t * (176.58 - t * 67.37))))),
            channel(81.24 + t * (442.36 - t * (2482.43 - t * (6167.24 - t * (6614.94 - t * 2475.67)))))};
}

/// Blue, white, orange; t from -1 to 1.
QColor blueWhiteOrange(double t) {
    constexpr int white = 250;
    const QColor end = t < 0 ? QColor(33, 102, 172) : QColor(224, 102, 10);
    const double share = std::abs(t);
    return {channel(std::lerp(white, end.red(), share)), channel(std::lerp(white, end.green(), share)),
            channel(std::lerp(white, end.blue(), share))};
}

double linearLight(double share) {
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

} // namespace

QColor ColourScale::colour(double value) const {
    if (std::isnan(value))
        return {232, 232, 232};
    const double t = value / m_largest;
    return m_colours == HeatMapColours::Signed ? blueWhiteOrange(std::clamp(t, -1.0, 1.0))
                                               : cividis(std::clamp(t, 0.0, 1.0));
}

QLinearGradient ColourScale::gradient(const QRectF& box) const {
    constexpr int stops = 32;
    QLinearGradient gradient(box.topLeft(), box.topRight());
    for (int i = 0; i <= stops; ++i) {
        const double share = static_cast<double>(i) / stops;
        gradient.setColorAt(share, colour(smallest() + share * (largest() - smallest())));
    }
    return gradient;
}

QColor ColourScale::ink(const QColor& background) {
    const double light = 0.2126 * linearLight(background.redF()) + 0.7152 * linearLight(background.greenF()) +
                         0.0722 * linearLight(background.blueF());
    return light > 0.179 ? QColor(Qt::black) : QColor(Qt::white); // where both have the same contrast
}

} // namespace alter
