#pragma once

#include "app/cli/heat_map/colour_scale.h"
#include "app/cli/heat_map/heat_map_layout.h"

#include <QPainter>

namespace alter {

/// Draws a page as its layout says, in units.
class HeatMapPainter {
  public:
    HeatMapPainter(const HeatMapPage& page, const HeatMapLayout& layout, QPainter& painter);

    void draw();

  private:
    void drawPanel(size_t panel);
    void drawCell(const QRectF& cell, double value);
    void drawRowNames(size_t panel);
    void drawColumnNames(size_t panel);
    void drawBar();
    void drawText(const QRectF& box, int flags, const std::string& text);
    QString cut(const std::string& text, double width) const;

    const HeatMapPage& m_page;
    const HeatMapLayout& m_layout;
    QPainter& m_painter;
    ColourScale m_scale;
};

} // namespace alter
