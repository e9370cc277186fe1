#include "core/base/table.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <cmath>
#include <iomanip>

namespace alter {

namespace {

std::string repeated(std::string_view part, size_t times) {
    std::string text;
    for (size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

std::string onOneLine(std::string_view cell) {
    std::string text;
    for (const char byte : cell) {
        if (byte == '\n')
            text += "⏎";
        else if (byte != '\r')
            text += byte == '\t' ? ' ' : byte;
    }
    return text;
}

} // namespace

Table::Table(std::vector<Column> columns) : m_columns(std::move(columns)) {}

void Table::addRow(std::vector<std::string> cells) {
    if (cells.size() > m_columns.size()) {
        throwBadInput({.what = "A table row has more cells than the table has columns.",
                       .found = cat(cells.size(), " cells"),
                       .expected = cat("at most ", m_columns.size())});
    }
    cells.resize(m_columns.size());
    for (std::string& cell : cells)
        cell = m_widest > 0 ? shortened(onOneLine(cell), m_widest) : onOneLine(cell);
    m_rows.push_back(std::move(cells));
}

void Table::addRule() {
    m_rows.emplace_back();
}

std::vector<size_t> Table::widths() const {
    std::vector<size_t> widths;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        size_t width = displayWidth(m_columns[i].title);
        for (const auto& row : m_rows)
            width = std::max(width, row.empty() ? 0 : displayWidth(row[i]));
        widths.push_back(width);
    }
    return widths;
}

std::string Table::line(const std::vector<std::string>& cells, const std::vector<size_t>& widths) const {
    std::string text;
    for (size_t i = 0; i < cells.size(); ++i) {
        const std::string padding(widths[i] - displayWidth(cells[i]), ' ');
        text += i > 0 ? "  " : "";
        text += m_columns[i].align == Align::Right ? padding + cells[i] : cells[i] + padding;
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

std::string Table::text(size_t indent) const {
    const std::vector<size_t> columnWidths = widths();
    std::vector<std::string> titles, rules;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        titles.push_back(m_columns[i].title);
        rules.push_back(repeated("─", columnWidths[i]));
    }
    const std::string start(indent, ' ');
    std::string text = start + line(titles, columnWidths) + "\n" + start + line(rules, columnWidths) + "\n";
    for (const auto& row : m_rows)
        text += start + line(row.empty() ? rules : row, columnWidths) + "\n";
    return text;
}

std::string figure(double value, int decimals) {
    if (std::isnan(value))
        return "–";
    const std::string text = cat(std::fixed, std::setprecision(decimals), value);
    const bool zero = text.find_first_of("123456789") == std::string::npos && std::isfinite(value);
    return zero && text.front() == '-' ? text.substr(1) : text;
}

std::string percentFigure(double share, int decimals) {
    return figure(share * 100, decimals);
}

} // namespace alter
