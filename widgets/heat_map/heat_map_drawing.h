#pragma once

#include "app/cli/heat_map/colour_scale.h"
#include "widgets/heat_map/heat_map_geometry.h"

#include <QPainter>
#include <QPalette>

namespace alter {

/// Draws a heat map as its geometry says, on the screen as into a file.
class HeatMapDrawing {
  public:
    HeatMapDrawing(const HeatMapContents& contents, const HeatMapGeometry& geometry, const QPalette& palette,
                   QPainter& painter);

    void draw();
    /// Two outlines, dark and light, that are seen on every colour.
    void drawCursor(HeatMapPlace place, bool focused);

  private:
    void drawCell(HeatMapPlace place);
    void drawRowNames();
    void drawColumnNames();
    void drawRowEdge();
    void drawColumnEdge();
    void drawScale();
    void setInk(const QColor& colour, const QFont& font);

    const HeatMapContents& m_contents;
    const HeatMapGeometry& m_geometry;
    const QPalette& m_palette;
    QPainter& m_painter;
    ColourScale m_scale;
};

} // namespace alter
