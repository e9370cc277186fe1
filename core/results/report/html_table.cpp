#include "core/results/report/html_table.h"

#include "core/base/text.h"
#include "core/results/report/html_text.h"

namespace alter {

namespace {

std::string tableHead(const TextTable& table) {
    std::string html = "<thead><tr>";
    for (size_t i = 0; i < table.head.size(); ++i)
        html += cat("<th scope=\"col\"", i < table.names ? "" : " class=\"n\"", ">", htmlText(table.head[i]),
                    "</th>");
    return html + "</tr></thead>\n";
}

std::string tableCell(const TextCell& cell, bool isFigure) {
    const std::string text = htmlText(cell.text);
    return cat("<td", isFigure ? " class=\"n\"" : "", ">",
               cell.isMarked ? cat("<strong>", text, " *</strong>") : text, "</td>");
}

} // namespace

std::string htmlTable(const TextTable& table) {
    std::string html;
    if (!table.title.empty())
        html += cat("<h3>", htmlText(table.title), "</h3>\n");
    html += cat("<div class=\"scroll\"><table class=\"figures\">\n", tableHead(table), "<tbody>\n");
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const bool isMean = table.endsWithMean && row + 1 == table.rows.size();
        html += isMean ? "<tr class=\"mean\">" : "<tr>";
        for (size_t i = 0; i < table.rows[row].size(); ++i)
            html += tableCell(table.rows[row][i], i >= table.names);
        html += "</tr>\n";
    }
    html += "</tbody></table></div>\n";
    if (!table.marked.empty() || !table.legend.empty())
        html += cat("<p>", table.marked.empty() ? "" : cat("* ", htmlText(table.marked), " "),
                    htmlText(table.legend), "</p>\n");
    return html;
}

} // namespace alter
