#include "app/cli/heat_map/heat_map_layout.h"

#include "core/base/table.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace alter {

namespace {

constexpr double margin = 24;
constexpr double lineHeight = 18;
constexpr double barHeight = 12;
constexpr double barWidth = 260;
constexpr double narrowestPage = 460;
constexpr double lowestCell = 24;
constexpr double narrowestCell = 38;

double widthOf(const QFontMetricsF& metrics, const std::string& text) {
    return std::min(metrics.horizontalAdvance(QString::fromStdString(text)), HeatMapLayout::longestName);
}

double widestOf(const QFontMetricsF& metrics, const std::vector<std::string>& texts) {
    double widest = 0;
    for (const std::string& text : texts)
        widest = std::max(widest, widthOf(metrics, text));
    return widest;
}

double heightOf(const QFont& font, const std::string& text, double width) {
    if (text.empty())
        return 0;
    const QRectF space(0, 0, width, 1e6);
    return std::ceil(
        QFontMetricsF(font).boundingRect(space, Qt::TextWordWrap, QString::fromStdString(text)).height());
}

} // namespace

QFont HeatMapLayout::boldFont(QFont font) {
    font.setBold(true);
    return font;
}

QFont HeatMapLayout::textFont() {
    QFont font("DejaVu Sans"); // or whatever is nearest to it
    font.setPixelSize(12);
    return font;
}

HeatMapLayout::HeatMapLayout(const HeatMapPage& page) {
    m_font = textFont();
    m_titleFont = boldFont(m_font);
    m_titleFont.setPixelSize(16);
    measureNames(page);
    m_perLine = choosePerLine(page);

    placePanels(page, 0); // for the width, which decides how titles wrap
    double right = 0;
    for (const QRectF& box : m_panels)
        right = std::max(right, box.right());
    const double width = std::max(right - margin, narrowestPage);
    m_title = {margin, margin, width, heightOf(m_titleFont, page.title, width)};
    const bool axes = !page.rowAxis.empty() || !page.columnAxis.empty();
    m_axes = {margin, m_title.bottom() + 4, width, axes ? lineHeight : 0};
    const double bottom = placePanels(page, m_axes.bottom() + gap);
    m_bar = {margin + 20, bottom + gap, barWidth, barHeight}; // its first number reaches out to the left
    m_legend = {margin, m_bar.bottom() + lineHeight + gap, width, heightOf(m_font, page.legend, width)};
    m_size = {width + 2 * margin, m_legend.bottom() + margin};
}

void HeatMapLayout::measureNames(const HeatMapPage& page) {
    const QFontMetricsF metrics(m_font);
    double widestColumn = 0, widestValue = narrowestCell - 10;
    for (const HeatMap& panel : page.panels) {
        m_rowNames = std::max(m_rowNames, widestOf(metrics, panel.rows));
        widestColumn = std::max(widestColumn, widestOf(metrics, panel.columns));
        m_sharedRows = m_sharedRows && panel.rows == page.panels.front().rows;
        for (const double value : panel.values)
            widestValue = std::max(widestValue, widthOf(metrics, figure(value, page.decimals)));
    }
    m_cell = {std::ceil(widestValue + 10), lowestCell};
    m_slanted = widestColumn > m_cell.width() - 4;
    const double slant = std::numbers::sqrt2 / 2;
    m_columnNames = m_slanted ? (widestColumn + metrics.height()) * slant + 6 : lineHeight + 2;
    m_overhang =
        m_slanted ? std::max(0.0, (widestColumn + metrics.height() / 2) * slant - m_cell.width() / 2) : 0;
}

double HeatMapLayout::panelWidth(const HeatMap& panel) const {
    return m_cell.width() * static_cast<double>(panel.columns.size());
}

double HeatMapLayout::panelHeight(const HeatMap& panel) const {
    return m_cell.height() * static_cast<double>(panel.rows.size());
}

size_t HeatMapLayout::choosePerLine(const HeatMapPage& page) const {
    const size_t count = page.panels.size();
    if (page.panelsPerRow > 0)
        return std::min(count, static_cast<size_t>(page.panelsPerRow));
    constexpr double widerThanHigh = 1.4;
    const HeatMap& first = page.panels.front();
    const double width = panelWidth(first) + 2 * gap + (m_sharedRows ? 0 : m_rowNames);
    const double height = panelHeight(first) + lineHeight + m_columnNames + gap;
    const double ideal = std::sqrt(widerThanHigh * static_cast<double>(count) * height / width);
    const size_t fitting = std::clamp<size_t>(static_cast<size_t>(std::lround(ideal)), 1, count);
    const size_t lines = (count + fitting - 1) / fitting;
    return (count + lines - 1) / lines; // 6 panels as 3 + 3 rather than 4 + 2
}

/// Fills m_panels from `top` on; returns where they end.
double HeatMapLayout::placePanels(const HeatMapPage& page, double top) {
    m_panels.clear();
    const double names = std::max(m_rowNames + gap, m_overhang);
    double x = 0, lineEnd = top;
    for (size_t i = 0; i < page.panels.size(); ++i) {
        if (i % m_perLine == 0) {
            x = margin;
            top = lineEnd;
        }
        const HeatMap& panel = page.panels[i];
        x += showsRowNames(i) ? names : 0;
        m_panels.emplace_back(x, top + lineHeight + 4, panelWidth(panel), panelHeight(panel));
        x += panelWidth(panel) + 2 * gap;
        lineEnd = std::max(lineEnd, m_panels.back().bottom() + m_columnNames + gap);
    }
    return lineEnd;
}

QRectF HeatMapLayout::cell(size_t panel, size_t row, size_t column) const {
    return {m_panels[panel].left() + m_cell.width() * static_cast<double>(column),
            m_panels[panel].top() + m_cell.height() * static_cast<double>(row), m_cell.width(),
            m_cell.height()};
}

} // namespace alter
