#include "app/cli/heat_map/heat_map_painter.h"

#include "core/base/table.h"

#include <QFontMetricsF>
#include <QLinearGradient>

namespace alter {

namespace {

constexpr double titleHeight = 20;

} // namespace

HeatMapPainter::HeatMapPainter(const HeatMapPage& page, const HeatMapLayout& layout, QPainter& painter)
    : m_page(page), m_layout(layout), m_painter(painter), m_scale(page.colours, page.largest()) {}

void HeatMapPainter::draw() {
    m_painter.setPen(Qt::black);
    m_painter.setFont(m_layout.titleFont());
    drawText(m_layout.titleBox(), Qt::AlignLeft | Qt::TextWordWrap, m_page.title);
    m_painter.setFont(m_layout.font());
    std::string axes = m_page.rowAxis.empty() ? "" : "rows: " + m_page.rowAxis;
    axes += axes.empty() || m_page.columnAxis.empty() ? "" : " · ";
    axes += m_page.columnAxis.empty() ? "" : "columns: " + m_page.columnAxis;
    drawText(m_layout.axesBox(), Qt::AlignLeft | Qt::AlignVCenter, axes);
    for (size_t i = 0; i < m_page.panels.size(); ++i)
        drawPanel(i);
    drawBar();
    drawText(m_layout.legendBox(), Qt::AlignLeft | Qt::TextWordWrap, m_page.legend);
}

void HeatMapPainter::drawText(const QRectF& box, int flags, const std::string& text) {
    m_painter.drawText(box, flags, QString::fromStdString(text));
}

QString HeatMapPainter::cut(const std::string& text, double width) const {
    // Half a unit more, because a text measured and then cut to its own width may lose its last letter.
    return QFontMetricsF(m_layout.font())
        .elidedText(QString::fromStdString(text), Qt::ElideRight, width + 0.5);
}

void HeatMapPainter::drawPanel(size_t panel) {
    const HeatMap& map = m_page.panels[panel];
    const QRectF box = m_layout.panel(panel);
    const QRectF titleBox(box.left(), box.top() - titleHeight, box.width(), titleHeight);
    m_painter.setFont(HeatMapLayout::boldFont(m_layout.font()));
    m_painter.drawText(titleBox, Qt::AlignLeft | Qt::AlignVCenter, cut(map.title, box.width()));
    m_painter.setFont(m_layout.font());
    for (size_t row = 0; row < map.rows.size(); ++row) {
        for (size_t column = 0; column < map.columns.size(); ++column)
            drawCell(m_layout.cell(panel, row, column), map.values[row * map.columns.size() + column]);
    }
    if (m_layout.showsRowNames(panel))
        drawRowNames(panel);
    drawColumnNames(panel);
}

void HeatMapPainter::drawCell(const QRectF& cell, double value) {
    const QColor background = m_scale.colour(value);
    m_painter.fillRect(cell, background);
    m_painter.setPen(ColourScale::ink(background));
    drawText(cell, Qt::AlignCenter, figure(value, m_page.decimals));
    m_painter.setPen(QColor(255, 255, 255, 110));
    m_painter.drawRect(cell);
    m_painter.setPen(Qt::black);
}

void HeatMapPainter::drawRowNames(size_t panel) {
    const auto& names = m_page.panels[panel].rows;
    for (size_t row = 0; row < names.size(); ++row) {
        const QRectF cell = m_layout.cell(panel, row, 0);
        const double width = HeatMapLayout::longestName;
        const QRectF box(cell.left() - HeatMapLayout::gap - width, cell.top(), width, cell.height());
        m_painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, cut(names[row], width));
    }
}

void HeatMapPainter::drawColumnNames(size_t panel) {
    const HeatMap& map = m_page.panels[panel];
    const double height = QFontMetricsF(m_layout.font()).height();
    for (size_t column = 0; column < map.columns.size(); ++column) {
        const QRectF cell = m_layout.cell(panel, map.rows.size() - 1, column);
        m_painter.save();
        m_painter.translate(cell.center().x(), cell.bottom() + 4);
        if (m_layout.slantsColumnNames()) {
            const double width = HeatMapLayout::longestName;
            m_painter.rotate(-45); // the name ends below the middle of its column
            m_painter.drawText(QRectF(-width, 0, width, height), Qt::AlignRight | Qt::AlignVCenter,
                               cut(map.columns[column], width));
        } else {
            m_painter.drawText(QRectF(-cell.width() / 2, 0, cell.width(), height), Qt::AlignCenter,
                               QString::fromStdString(map.columns[column]));
        }
        m_painter.restore();
    }
}

void HeatMapPainter::drawBar() {
    const QRectF box = m_layout.barBox();
    const double low = m_scale.smallest(), high = m_scale.largest();
    m_painter.fillRect(box, m_scale.gradient(box));
    m_painter.setPen(QColor(120, 120, 120));
    m_painter.drawRect(box);
    m_painter.setPen(Qt::black);
    for (const double share : {0.0, 0.5, 1.0}) {
        const double x = box.left() + share * box.width();
        m_painter.drawLine(QPointF(x, box.bottom()), QPointF(x, box.bottom() + 3));
        drawText({x - 40, box.bottom() + 3, 80, 16}, Qt::AlignCenter,
                 figure(low + share * (high - low), m_page.decimals));
    }
}

} // namespace alter
