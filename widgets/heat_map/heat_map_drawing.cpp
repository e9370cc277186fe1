#include "widgets/heat_map/heat_map_drawing.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"

#include <QFontMetricsF>
#include <QLinearGradient>

namespace alter {

namespace {

constexpr double tickLength = 3;
constexpr double tickRoom = 96;

QString cut(const QString& text, const QFont& font, double width) {
    // Half a unit more, because a text measured and then cut to its own width may lose its last letter.
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width + 0.5);
}

} // namespace

HeatMapDrawing::HeatMapDrawing(const HeatMapContents& contents, const HeatMapGeometry& geometry,
                               const QPalette& palette, QPainter& painter)
    : m_contents(contents), m_geometry(geometry), m_palette(palette), m_painter(painter),
      m_scale(contents.colours, contents.largest) {}

void HeatMapDrawing::setInk(const QColor& colour, const QFont& font) {
    m_painter.setPen(colour);
    m_painter.setFont(font);
}

void HeatMapDrawing::draw() {
    const QColor text = m_palette.color(QPalette::Text);
    setInk(text, m_geometry.bold());
    m_painter.drawText(m_geometry.title(), Qt::AlignLeft | Qt::TextWordWrap, m_contents.title);
    m_painter.setFont(m_geometry.small());
    for (int row = 0; row < m_contents.rowCount(); ++row)
        for (int column = 0; column < m_contents.columnCount(); ++column)
            drawCell({row, column});
    setInk(text, m_geometry.font());
    drawRowNames();
    drawColumnNames();
    setInk(secondaryText(m_palette), m_geometry.small());
    drawRowEdge();
    drawColumnEdge();
    drawScale();
    m_painter.drawText(m_geometry.legend(), Qt::AlignLeft | Qt::TextWordWrap, m_contents.legend);
}

void HeatMapDrawing::drawCell(HeatMapPlace place) {
    const QRectF cell = m_geometry.cell(place);
    const double value = m_contents.value(place.row, place.column);
    const QColor base = m_palette.color(QPalette::Base);
    const QColor background = std::isnan(value) ? base : m_scale.colour(value);
    m_painter.fillRect(cell, background);
    if (std::isnan(value))
        m_painter.fillRect(cell, QBrush(hairline(m_palette), Qt::BDiagPattern));
    const QColor ink = ColourScale::ink(background);
    // The line between cells; a frame inside it says more than a colour could.
    m_painter.fillRect(QRectF(cell.right() - 1, cell.top(), 1, cell.height()), base);
    m_painter.fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), base);
    if (m_contents.isFramed(place.row, place.column)) {
        m_painter.setPen(QPen(ink, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(cell.adjusted(1.5, 1.5, -2.5, -2.5));
    }
    if (m_geometry.showsValues()) {
        m_painter.setPen(ink);
        m_painter.drawText(cell, Qt::AlignCenter, m_contents.text(place.row, place.column));
    }
}

void HeatMapDrawing::drawCursor(HeatMapPlace place, bool focused) {
    if (!place.isValid())
        return;
    const QRectF cell = m_geometry.cell(place).adjusted(-0.5, -0.5, -0.5, -0.5);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(Qt::black, focused ? 3 : 1));
    m_painter.drawRect(cell);
    if (!focused)
        return;
    m_painter.setPen(QPen(Qt::white, 1));
    m_painter.drawRect(cell);
}

void HeatMapDrawing::drawRowNames() {
    for (int row = 0; row < m_contents.rowCount(); ++row) {
        const QRectF box = m_geometry.rowName(row);
        m_painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
                           cut(m_contents.rows[row], m_geometry.font(), box.width()));
    }
}

void HeatMapDrawing::drawColumnNames() {
    const double width = m_geometry.columnNameWidth();
    const double height = QFontMetricsF(m_geometry.font()).height();
    for (int column = 0; column < m_contents.columnCount(); ++column) {
        const QRectF box = m_geometry.columnName(column);
        const QString name = cut(m_contents.columns[column], m_geometry.font(), width);
        if (!m_geometry.slantsColumnNames()) {
            m_painter.drawText(box, Qt::AlignCenter, name);
            continue;
        }
        m_painter.save();
        m_painter.translate(box.center().x() + height / 4, box.top());
        m_painter.rotate(-45); // the name ends below the middle of its column
        m_painter.drawText(QRectF(-width - 1, 0, width + 1, height), Qt::AlignRight | Qt::AlignVCenter, name);
        m_painter.restore();
    }
}

void HeatMapDrawing::drawRowEdge() {
    const HeatMapEdge& edge = m_contents.rowEdge;
    if (edge.shares.empty())
        return;
    m_painter.drawText(m_geometry.rowEdgeTitle(), Qt::AlignLeft | Qt::AlignVCenter, edge.title);
    for (int row = 0; row < m_contents.rowCount(); ++row) {
        QRectF bar = m_geometry.rowBar(row);
        m_painter.fillRect(bar, mixed(hairline(m_palette), m_palette.color(QPalette::Base), 0.5));
        const double share = edge.shares[static_cast<size_t>(row)];
        bar.setWidth(std::isnan(share) ? 0 : bar.width() * share);
        m_painter.fillRect(bar, secondaryText(m_palette));
        m_painter.drawText(m_geometry.rowBarText(row), Qt::AlignLeft | Qt::AlignVCenter, edge.texts[row]);
    }
}

void HeatMapDrawing::drawColumnEdge() {
    const HeatMapEdge& edge = m_contents.columnEdge;
    if (edge.shares.empty())
        return;
    const QFontMetricsF metrics(m_geometry.small());
    m_painter.drawText(m_geometry.columnEdgeTitle(), Qt::AlignRight | Qt::AlignVCenter,
                       cut(edge.title, m_geometry.small(), m_geometry.columnEdgeTitle().width()));
    for (int column = 0; column < m_contents.columnCount(); ++column) {
        QRectF bar = m_geometry.columnBar(column);
        m_painter.fillRect(bar, mixed(hairline(m_palette), m_palette.color(QPalette::Base), 0.5));
        const double share = edge.shares[static_cast<size_t>(column)];
        bar.setTop(bar.bottom() - (std::isnan(share) ? 0 : bar.height() * share));
        m_painter.fillRect(bar, secondaryText(m_palette));
        const QRectF cell = m_geometry.cell({0, column});
        const QRectF above(cell.left(), m_geometry.columnBar(column).top() - metrics.height(), cell.width(),
                           metrics.height());
        if (metrics.horizontalAdvance(edge.texts[column]) <= cell.width())
            m_painter.drawText(above, Qt::AlignCenter, edge.texts[column]);
    }
}

void HeatMapDrawing::drawScale() {
    const QRectF box = m_geometry.scale();
    const double low = m_scale.smallest(), high = m_scale.largest();
    m_painter.fillRect(box, m_scale.gradient(box));
    const double line = QFontMetricsF(m_geometry.small()).height();
    for (const double share : {0.0, 0.5, 1.0}) {
        const double x = box.left() + share * (box.width() - 1) + 0.5;
        m_painter.drawLine(QPointF(x, box.bottom()), QPointF(x, box.bottom() + tickLength));
        m_painter.drawText(QRectF(x - tickRoom / 2, box.bottom() + tickLength, tickRoom, line),
                           Qt::AlignCenter, numberText(low + share * (high - low), m_contents.decimals));
    }
    m_painter.drawText(
        box.adjusted(box.width() + spacing::group, -spacing::tight, 2 * box.width(), spacing::tight),
        Qt::AlignLeft | Qt::AlignVCenter, m_contents.valueName);
}

} // namespace alter
