#pragma once

#include "widgets/heat_map/heat_map_contents.h"

#include <QFont>
#include <QRectF>

namespace alter {

/// Where everything of a heat map goes, in the units of a widget.
///
/// Title; bars above the cells; row names, cells, bars at the right; column names below, slanted where they
/// are long; the scale of colours with its numbers; the legend.
class HeatMapGeometry {
  public:
    HeatMapGeometry() = default;

    /// Cells are as large as `available` lets them be, within limits; size() may be larger than it.
    HeatMapGeometry(const HeatMapContents& contents, const QFont& font, QSizeF available);

    QSizeF size() const { return m_size; }
    QRectF title() const { return m_title; }
    QRectF cells() const { return m_cells; }
    QRectF cell(HeatMapPlace place) const;
    QRectF rowName(int row) const;
    QRectF columnName(int column) const; ///< where it is not slanted
    bool slantsColumnNames() const { return m_slanted; }
    double columnNameWidth() const { return m_columnNameWidth; } ///< along the text
    QRectF rowBar(int row) const;                                ///< the whole of it, as if the share was 1
    QRectF rowBarText(int row) const;
    QRectF rowEdgeTitle() const;
    QRectF columnBar(int column) const;
    QRectF columnEdgeTitle() const;
    QRectF scale() const { return m_scale; }
    QRectF legend() const { return m_legend; }
    bool showsValues() const { return m_showsValues; }

    /// Not valid outside the cells.
    HeatMapPlace placeAt(QPointF position) const;
    /// The row whose name or bar is there, or -1.
    int rowAt(QPointF position) const;
    int columnAt(QPointF position) const;

    const QFont& font() const { return m_font; }
    const QFont& small() const { return m_small; }
    const QFont& bold() const { return m_bold; }

  private:
    void measureNames(const HeatMapContents& contents);
    void chooseCells(const HeatMapContents& contents, QSizeF available, double below);
    void chooseSlant(const HeatMapContents& contents);
    bool fitsValues(const HeatMapContents& contents) const;

    QFont m_font, m_small, m_bold;
    QSizeF m_size, m_cell;
    QRectF m_title, m_cells, m_scale, m_legend;
    int m_rows = 0, m_columns = 0;
    double m_rowNames = 0, m_widestColumn = 0, m_columnNameWidth = 0, m_columnNameHeight = 0;
    double m_rowEdge = 0, m_columnEdge = 0; ///< room for bars, 0 = none
    double m_rowBarText = 0, m_rowBarTitle = 0;
    bool m_slanted = false, m_showsValues = false;
};

} // namespace alter
