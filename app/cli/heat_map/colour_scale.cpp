#include "app/cli/heat_map/colour_scale.h"

#include "core/base/colour_maps.h"

#include <cmath>

namespace alter {

namespace {

QColor opaque(const Rgb& colour) {
    return {colour.red, colour.green, colour.blue};
}

} // namespace

QColor ColourScale::colour(double value) const {
    if (std::isnan(value))
        return {232, 232, 232};
    const double t = value / m_largest;
    return opaque(m_colours == HeatMapColours::Signed ? blueWhiteOrange(t) : cividis(t));
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
    return takesBlackInk({background.red(), background.green(), background.blue()}) ? QColor(Qt::black)
                                                                                    : QColor(Qt::white);
}

} // namespace alter
