#pragma once

#include "widgets/theme/icons.h"

#include <QPainterPath>

namespace alter {

/// What an icon consists of, on a grid of 16 × 16.
struct IconDrawing {
    static constexpr double grid = 16;
    static constexpr double penWidth = 1.3;

    QPainterPath lines;
    QPainterPath surfaces;
};

IconDrawing drawingOf(IconShape shape);

} // namespace alter
