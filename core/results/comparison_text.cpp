#include "core/results/comparison_text.h"

#include "core/base/table.h"
#include "core/base/text.h"
#include "core/results/markdown.h"

namespace alter {

namespace {

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
