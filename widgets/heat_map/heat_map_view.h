#pragma once

#include "widgets/heat_map/heat_map_geometry.h"
#include "widgets/views/spoken_cells.h"

#include <QAbstractScrollArea>

namespace alter {

/// A heat map with a cursor: the mouse points, arrows step from cell to cell, Home and End go to a row's
/// ends, Page up and down to a column's; Enter and a click choose.
class HeatMapView : public QAbstractScrollArea, public SpokenCells {
    Q_OBJECT

  public:
    explicit HeatMapView(QWidget* parent = nullptr);

    void setContents(const HeatMapContents& contents);
    const HeatMapContents& contents() const { return m_contents; }
    const HeatMapGeometry& places() const { return m_geometry; }

    /// Not valid while there are no cells.
    HeatMapPlace cursorPlace() const { return m_cursor; }
    void setCursorPlace(HeatMapPlace place);

    QSize sizeHint() const override { return {640, 480}; }
    QSize minimumSizeHint() const override { return {280, 200}; }
    int spokenCount() const override { return m_contents.rowCount() * m_contents.columnCount(); }
    QString spokenText(int cell) const override { return readingOf(m_contents, placeOf(cell)); }
    QRect spokenPlace(int cell) const override;
    int spokenCurrent() const override;

  Q_SIGNALS:
    /// The mouse or the cursor came to a cell; "" = left.
    void read(const QString& text);
    void cellChosen(int row, int column);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    void layOut();
    QPointF offset() const;
    HeatMapPlace placeOf(int cell) const;
    HeatMapPlace stepped(int key) const;
    void readAloud();
    QString toolTipAt(QPointF position) const;

    HeatMapContents m_contents;
    HeatMapGeometry m_geometry;
    HeatMapPlace m_cursor, m_hover;
};

} // namespace alter
