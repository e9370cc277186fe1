#pragma once

#include "app/cli/heat_map/heat_map.h"

#include <QColor>
#include <QLinearGradient>

namespace alter {

/// Colours of values from 0 (Magnitude) or -largest (Signed) to largest; both scales can be told apart by
/// people who do not see red and green as different. Values outside get the colour of the nearer end, NaN a
/// light grey.
class ColourScale {
  public:
    ColourScale(HeatMapColours colours, double largest) : m_colours(colours), m_largest(largest) {}

    double smallest() const { return m_colours == HeatMapColours::Signed ? -m_largest : 0; }
    double largest() const { return m_largest; }

    QColor colour(double value) const;

    /// From the smallest to the largest, along the upper edge of `box`.
    QLinearGradient gradient(const QRectF& box) const;

    /// Black or white, whichever is easier to read on `background`.
    static QColor ink(const QColor& background);

  private:
    HeatMapColours m_colours;
    double m_largest;
};

} // namespace alter
