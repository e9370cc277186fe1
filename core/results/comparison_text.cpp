#include "core/results/comparison_text.h"

#include "core/base/table.h"
#include "core/base/text.h"
#include "core/results/result_tables.h"

namespace alter {

namespace {

std::string markdownLine(const std::vector<std::string>& cells) {
    return cat("| ", joinList(cells, " | ", cells.size()), " |\n");
}

/// What would end a cell or begin a mark-up.
std::string markdownText(const std::string& text) {
    std::string safe;
    for (const char byte : text) {
        if (std::string_view("|*_`<\\").find(byte) != std::string_view::npos)
            safe += '\\';
        safe += byte;
    }
    return safe;
}

/// The remarks below a table; `mark` is how marked cells look.
std::string legendText(const TextTable& table, std::string_view mark) {
    if (table.marked.empty() && table.legend.empty())
        return {};
    const std::string marked = table.marked.empty() ? std::string() : cat(mark, table.marked);
    return cat("\n", marked, marked.empty() || table.legend.empty() ? "" : " ", table.legend, "\n");
}

std::string markdownTable(const TextTable& table) {
    std::vector<std::string> head, rule;
    for (size_t i = 0; i < table.head.size(); ++i) {
        head.push_back(markdownText(table.head[i]));
        rule.emplace_back(i < table.names ? "---" : "---:");
    }
    std::string text = cat("### ", table.title, "\n\n", markdownLine(head), markdownLine(rule));
    for (const auto& row : table.rows) {
        std::vector<std::string> cells;
        for (const TextCell& cell : row)
            cells.push_back(cell.isMarked ? cat("**", markdownText(cell.text), "**")
                                          : markdownText(cell.text));
        text += markdownLine(cells);
    }
    return text + legendText(table, "**Bold**: ");
}

std::string terminalTable(const TextTable& table) {
    std::vector<Table::Column> columns;
    for (size_t i = 0; i < table.head.size(); ++i)
        columns.push_back({table.head[i], i < table.names ? Table::Align::Left : Table::Align::Right});
    Table made(columns);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (table.endsWithMean && row + 1 == table.rows.size())
            made.addRule();
        std::vector<std::string> cells;
        for (const TextCell& cell : table.rows[row])
            // A space where others have their mark keeps the figures below each other.
            cells.push_back(cells.size() < table.names ? cell.text
                                                       : cat(cell.text, cell.isMarked ? "*" : " "));
        made.addRow(cells);
    }
    return cat(table.title, "\n\n", made.text(), legendText(table, "* "));
}

template <typename WriteTable>
std::string allTables(const Comparison& comparison, WriteTable&& write) {
    std::string text;
    for (const TextTable& table : resultTables(comparison))
        text += cat(text.empty() ? "" : "\n", write(table));
    return text;
}

} // namespace

std::string comparisonMarkdown(const Comparison& comparison) {
    return allTables(comparison, markdownTable);
}

std::string comparisonText(const Comparison& comparison) {
    return allTables(comparison, terminalTable);
}

} // namespace alter
