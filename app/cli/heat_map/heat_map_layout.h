#pragma once

#include "app/cli/heat_map/heat_map.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

namespace alter {

/// Where everything of a page goes, in units (1/scale of a pixel). Needs a QGuiApplication for the widths of
/// texts.
///
/// Title, axes; then the panels in a grid, each with its title above, its row names at the left (in the first
/// panel of a line only, where all panels have the same) and slanted column names below; then the bar of
/// colours, the legend.
class HeatMapLayout {
  public:
    explicit HeatMapLayout(const HeatMapPage& page);

    QSizeF size() const { return m_size; }
    QRectF titleBox() const { return m_title; }
    QRectF axesBox() const { return m_axes; }
    QRectF barBox() const { return m_bar; }
    QRectF legendBox() const { return m_legend; }

    /// The cells of a panel as one rectangle, and one cell of it.
    QRectF panel(size_t panel) const { return m_panels[panel]; }
    QRectF cell(size_t panel, size_t row, size_t column) const;

    bool showsRowNames(size_t panel) const { return !m_sharedRows || panel % m_perLine == 0; }
    bool slantsColumnNames() const { return m_slanted; }

    const QFont& font() const { return m_font; }
    const QFont& titleFont() const { return m_titleFont; }
    static QFont textFont();
    static QFont boldFont(QFont font);

    static constexpr double longestName = 180; ///< longer names are cut with "…"
    static constexpr double gap = 8;

  private:
    void measureNames(const HeatMapPage& page);
    size_t choosePerLine(const HeatMapPage& page) const;
    double placePanels(const HeatMapPage& page, double top);
    double panelWidth(const HeatMap& panel) const;
    double panelHeight(const HeatMap& panel) const;

    QFont m_font, m_titleFont;
    QSizeF m_size, m_cell;
    QRectF m_title, m_axes, m_bar, m_legend;
    std::vector<QRectF> m_panels;
    double m_rowNames = 0;    ///< width of row names
    double m_columnNames = 0; ///< height of column names
    double m_overhang = 0;    ///< how far the first slanted column name reaches left of its panel
    bool m_sharedRows = true;
    bool m_slanted = false;
    size_t m_perLine = 1;
};

} // namespace alter
