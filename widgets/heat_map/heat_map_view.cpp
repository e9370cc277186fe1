#include "widgets/heat_map/heat_map_view.h"

#include "widgets/heat_map/heat_map_drawing.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace alter {

HeatMapView::HeatMapView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Heat map"));
    setSpokenRole(*this, QAccessible::List);
    setWhatsThis(tr("Arrow keys step from cell to cell, Enter chooses the row's task or layer."));
}

void HeatMapView::setContents(const HeatMapContents& contents) {
    const bool sameAxes = m_contents.hasSameAxes(contents);
    m_contents = contents;
    if (!sameAxes) {
        m_hover = {};
        m_cursor = contents.isEmpty() ? HeatMapPlace{} : HeatMapPlace{0, 0};
    }
    setAccessibleDescription(contents.title);
    layOut();
    if (hasFocus())
        readAloud();
}

void HeatMapView::setCursorPlace(HeatMapPlace place) {
    if (!place.isValid() || place.row >= m_contents.rowCount() || place.column >= m_contents.columnCount())
        return;
    m_cursor = place;
    const QRect cell = m_geometry.cell(place).toAlignedRect();
    const QRect seen(offset().toPoint(), viewport()->size());
    if (!seen.contains(cell)) {
        horizontalScrollBar()->setValue(std::clamp(seen.left(), cell.right() - seen.width(), cell.left()));
        verticalScrollBar()->setValue(std::clamp(seen.top(), cell.bottom() - seen.height(), cell.top()));
    }
    readAloud();
    viewport()->update();
}

void HeatMapView::readAloud() {
    speakCurrent(*this);
    Q_EMIT read(readingOf(m_contents, m_cursor));
}

HeatMapPlace HeatMapView::placeOf(int cell) const {
    return {cell / m_contents.columnCount(), cell % m_contents.columnCount()};
}

QRect HeatMapView::spokenPlace(int cell) const {
    return m_geometry.cell(placeOf(cell)).translated(-offset()).toAlignedRect();
}

int HeatMapView::spokenCurrent() const {
    return m_cursor.isValid() ? m_cursor.row * m_contents.columnCount() + m_cursor.column : -1;
}

void HeatMapView::layOut() {
    // Reckoned with from the room alone, not from the bars there are now: they would call for each other.
    QSize room = maximumViewportSize();
    m_geometry = HeatMapGeometry(m_contents, font(), room);
    if (m_geometry.size().height() > room.height()) {
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
        m_geometry = HeatMapGeometry(m_contents, font(), room);
    }
    if (m_geometry.size().width() > room.width())
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    const QSize beyond = m_geometry.size().toSize() - room;
    horizontalScrollBar()->setRange(0, std::max(0, beyond.width()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setRange(0, std::max(0, beyond.height()));
    verticalScrollBar()->setPageStep(room.height());
    viewport()->update();
}

QPointF HeatMapView::offset() const {
    return {static_cast<double>(horizontalScrollBar()->value()),
            static_cast<double>(verticalScrollBar()->value())};
}

void HeatMapView::paintEvent(QPaintEvent*) {
    if (m_contents.isEmpty())
        return;
    QPainter painter(viewport());
    painter.translate(-offset());
    HeatMapDrawing drawing(m_contents, m_geometry, palette(), painter);
    drawing.draw();
    if (m_hover != m_cursor)
        drawing.drawCursor(m_hover, false);
    drawing.drawCursor(m_cursor, hasFocus());
}

void HeatMapView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

HeatMapPlace HeatMapView::stepped(int key) const {
    HeatMapPlace place = m_cursor;
    switch (key) {
    case Qt::Key_Left:
        --place.column;
        break;
    case Qt::Key_Right:
        ++place.column;
        break;
    case Qt::Key_Up:
        --place.row;
        break;
    case Qt::Key_Down:
        ++place.row;
        break;
    case Qt::Key_Home:
        place.column = 0;
        break;
    case Qt::Key_End:
        place.column = m_contents.columnCount() - 1;
        break;
    case Qt::Key_PageUp:
        place.row = 0;
        break;
    case Qt::Key_PageDown:
        place.row = m_contents.rowCount() - 1;
        break;
    default:
        return {};
    }
    return {std::clamp(place.row, 0, m_contents.rowCount() - 1),
            std::clamp(place.column, 0, m_contents.columnCount() - 1)};
}

void HeatMapView::keyPressEvent(QKeyEvent* event) {
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (chooses && m_cursor.isValid()) {
        Q_EMIT cellChosen(m_cursor.row, m_cursor.column);
        return;
    }
    const HeatMapPlace place = m_contents.isEmpty() ? HeatMapPlace{} : stepped(event->key());
    if (place.isValid())
        setCursorPlace(place);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void HeatMapView::mousePressEvent(QMouseEvent* event) {
    const HeatMapPlace place = m_geometry.placeAt(event->position() + offset());
    if (event->button() != Qt::LeftButton || !place.isValid())
        return;
    setCursorPlace(place);
    Q_EMIT cellChosen(place.row, place.column);
}

void HeatMapView::mouseMoveEvent(QMouseEvent* event) {
    const HeatMapPlace place = m_geometry.placeAt(event->position() + offset());
    if (place == m_hover)
        return;
    m_hover = place;
    Q_EMIT read(readingOf(m_contents, place.isValid() ? place : m_cursor));
    viewport()->update();
}

void HeatMapView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    readAloud();
    viewport()->update();
}

void HeatMapView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HeatMapView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

QString HeatMapView::toolTipAt(QPointF position) const {
    if (const HeatMapPlace place = m_geometry.placeAt(position); place.isValid())
        return readingOf(m_contents, place);
    const auto about = [](const QString& name, const HeatMapEdge& edge, int i) {
        return edge.shares.empty() ? name
                                   : QStringLiteral("%1 · %2: %3").arg(name, edge.title, edge.texts[i]);
    };
    if (const int row = m_geometry.rowAt(position); row >= 0)
        return about(m_contents.rows[row], m_contents.rowEdge, row);
    if (const int column = m_geometry.columnAt(position); column >= 0)
        return about(m_contents.columns[column], m_contents.columnEdge, column);
    return {};
}

bool HeatMapView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(QPointF(help->pos()) + offset()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hover.isValid()) {
        m_hover = {};
        Q_EMIT read(readingOf(m_contents, m_cursor));
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace alter
