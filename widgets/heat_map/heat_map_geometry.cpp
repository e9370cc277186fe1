#include "widgets/heat_map/heat_map_geometry.h"

#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace alter {

namespace {

using namespace spacing;

constexpr double longestName = 176;
constexpr double narrowestCell = 16, widestCell = 96;
constexpr double lowestCell = 16, highestCell = 40;
constexpr double barLength = 56;
constexpr double columnBarHeight = 32;
constexpr double scaleHeight = 12;
constexpr double slant = 0.70710678; ///< sine and cosine of 45°

double widestOf(const QFontMetricsF& metrics, const QStringList& texts, double most) {
    double widest = 0;
    for (const QString& text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return std::ceil(std::min(widest, most));
}

double wrappedHeight(const QString& text, const QFont& font, double width) {
    const QRectF room(0, 0, width, 1e6);
    return std::ceil(QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text).height());
}

double lineOf(const QFont& font) {
    return std::ceil(QFontMetricsF(font).height());
}

} // namespace

HeatMapGeometry::HeatMapGeometry(const HeatMapContents& contents, const QFont& font, QSizeF available)
    : m_font(font), m_small(smallFont()), m_bold(font), m_rows(contents.rowCount()),
      m_columns(contents.columnCount()) {
    m_bold.setBold(true);
    measureNames(contents);
    const double width = available.width() - 2 * group;
    const double legend = wrappedHeight(contents.legend, m_small, width);
    const double below = group + scaleHeight + lineOf(m_small) + inside + legend + group;
    m_title = {group, inside, width, wrappedHeight(contents.title, m_bold, width)};
    chooseCells(contents, available, below);
    m_showsValues = fitsValues(contents);
    const double bottom = m_cells.bottom() + tight + m_columnNameHeight + group;
    m_scale = {group + m_rowNames, bottom, std::min(240.0, std::max(120.0, m_cells.width())), scaleHeight};
    m_legend = {group, m_scale.bottom() + lineOf(m_small) + inside, width, legend};
    m_size = {std::max(available.width(), m_cells.right() + m_rowEdge + group), m_legend.bottom() + group};
}

void HeatMapGeometry::measureNames(const HeatMapContents& contents) {
    m_rowNames = widestOf(QFontMetricsF(m_font), contents.rows, longestName) + inside;
    m_widestColumn = widestOf(QFontMetricsF(m_font), contents.columns, longestName);
    if (!contents.rowEdge.shares.empty()) {
        const QFontMetricsF metrics(m_small);
        m_rowBarText = widestOf(metrics, contents.rowEdge.texts, longestName);
        m_rowBarTitle = std::ceil(metrics.horizontalAdvance(contents.rowEdge.title));
        m_rowEdge = std::max(inside + barLength + tight + m_rowBarText, inside + m_rowBarTitle);
    }
    if (!contents.columnEdge.shares.empty())
        m_columnEdge = lineOf(m_small) + tight + columnBarHeight + tight;
}

/// Width first, because it decides whether names are slanted and so how high everything else is.
void HeatMapGeometry::chooseCells(const HeatMapContents& contents, QSizeF available, double below) {
    const auto columns = static_cast<double>(std::max(m_columns, 1));
    const auto rows = static_cast<double>(std::max(m_rows, 1));
    const double width = available.width() - 2 * group - m_rowNames - m_rowEdge;
    m_cell.setWidth(std::floor(std::clamp(width / columns, narrowestCell, widestCell)));
    chooseSlant(contents);
    const double top = m_title.bottom() + inside + std::max(m_columnEdge, lineOf(m_small));
    const double height = available.height() - top - tight - m_columnNameHeight - below;
    m_cell.setHeight(std::floor(std::clamp(height / rows, lowestCell, highestCell)));
    m_cells = {group + m_rowNames, top, m_cell.width() * columns, m_cell.height() * rows};
}

void HeatMapGeometry::chooseSlant(const HeatMapContents& contents) {
    const double line = lineOf(m_font);
    m_slanted = m_widestColumn > m_cell.width() - tight && !contents.columns.isEmpty();
    m_columnNameWidth = m_widestColumn;
    m_columnNameHeight = line;
    if (!m_slanted)
        return;
    m_columnNameHeight = std::ceil((m_widestColumn + line) * slant);
    // The first name reaches out to the left of the cells.
    m_rowNames = std::max(m_rowNames, std::ceil((m_widestColumn + line) * slant - m_cell.width() / 2));
}

bool HeatMapGeometry::fitsValues(const HeatMapContents& contents) const {
    const QFontMetricsF metrics(m_small);
    if (m_cell.height() < metrics.height())
        return false;
    for (int row = 0; row < contents.rowCount(); ++row)
        for (int column = 0; column < contents.columnCount(); ++column)
            if (metrics.horizontalAdvance(contents.text(row, column)) > m_cell.width() - tight)
                return false;
    return true;
}

QRectF HeatMapGeometry::cell(HeatMapPlace place) const {
    return {m_cells.left() + m_cell.width() * place.column, m_cells.top() + m_cell.height() * place.row,
            m_cell.width(), m_cell.height()};
}

QRectF HeatMapGeometry::rowName(int row) const {
    return {group, cell({row, 0}).top(), m_cells.left() - group - inside, m_cell.height()};
}

QRectF HeatMapGeometry::columnName(int column) const {
    return {cell({0, column}).left(), m_cells.bottom() + tight, m_cell.width(), m_columnNameHeight};
}

QRectF HeatMapGeometry::rowBar(int row) const {
    const double thickness = std::min(12.0, m_cell.height() - tight);
    const QRectF beside = cell({row, 0});
    return {m_cells.right() + inside, std::floor(beside.center().y() - thickness / 2), barLength, thickness};
}

QRectF HeatMapGeometry::rowBarText(int row) const {
    const QRectF bar = rowBar(row);
    return {bar.right() + tight, cell({row, 0}).top(), m_rowBarText + 1, m_cell.height()};
}

QRectF HeatMapGeometry::rowEdgeTitle() const {
    const double line = lineOf(m_small);
    return {m_cells.right() + inside, m_cells.top() - tight - line, m_rowBarTitle + 1, line};
}

QRectF HeatMapGeometry::columnBar(int column) const {
    const double thickness = std::min(24.0, m_cell.width() - tight);
    const QRectF below = cell({0, column});
    return {std::floor(below.center().x() - thickness / 2), m_cells.top() - tight - columnBarHeight,
            thickness, columnBarHeight};
}

QRectF HeatMapGeometry::columnEdgeTitle() const {
    const double line = lineOf(m_small);
    return {group, m_cells.top() - tight - line, m_cells.left() - group - inside, line};
}

HeatMapPlace HeatMapGeometry::placeAt(QPointF position) const {
    if (!m_cells.contains(position) || m_rows == 0 || m_columns == 0)
        return {};
    const QPointF offset = position - m_cells.topLeft();
    return {std::min(static_cast<int>(offset.y() / m_cell.height()), m_rows - 1),
            std::min(static_cast<int>(offset.x() / m_cell.width()), m_columns - 1)};
}

int HeatMapGeometry::rowAt(QPointF position) const {
    return placeAt({m_cells.left(), position.y()}).row;
}

int HeatMapGeometry::columnAt(QPointF position) const {
    return placeAt({position.x(), m_cells.top()}).column;
}

} // namespace alter
