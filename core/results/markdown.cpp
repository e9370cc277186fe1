#include "core/results/markdown.h"

#include "core/base/text.h"

namespace alter {

namespace {

std::string markdownLine(const std::vector<std::string>& cells) {
    return cat("| ", joinList(cells, " | ", cells.size()), " |\n");
}

} // namespace

std::string markdownText(const std::string& text) {
    std::string safe;
    for (const char byte : text) {
        if (std::string_view("|*_`<\\").find(byte) != std::string_view::npos)
            safe += '\\';
        safe += byte == '\n' || byte == '\r' ? ' ' : byte;
    }
    return safe;
}

std::string markdownTable(const TextTable& table) {
    std::vector<std::string> head, rule;
    for (size_t i = 0; i < table.head.size(); ++i) {
        head.push_back(markdownText(table.head[i]));
        rule.emplace_back(i < table.names ? "---" : "---:");
    }
    const std::string title = table.title.empty() ? std::string() : cat("### ", table.title, "\n\n");
    std::string text = cat(title, markdownLine(head), markdownLine(rule));
    for (const auto& row : table.rows) {
        std::vector<std::string> cells;
        for (const TextCell& cell : row)
            cells.push_back(cell.isMarked ? cat("**", markdownText(cell.text), "**")
                                          : markdownText(cell.text));
        text += markdownLine(cells);
    }
    return text + legendText(table, "**Bold**: ");
}

} // namespace alter
