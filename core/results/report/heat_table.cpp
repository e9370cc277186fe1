#include "core/results/report/heat_table.h"

#include "core/base/colour_maps.h"
#include "core/base/table.h"
#include "core/base/text.h"
#include "core/results/report/html_text.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <sstream>

namespace alter {

namespace {

/// Steps of the scale: each is a class of the style sheet, which is much shorter than a colour in each cell.
constexpr int heatSteps = 40;

std::string hexColour(const Rgb& colour) {
    std::ostringstream text;
    text << '#' << std::hex << std::setfill('0');
    for (const int channel : {colour.red, colour.green, colour.blue})
        text << std::setw(2) << channel;
    return text.str();
}

std::string heatCell(double value, const HeatTable& table) {
    if (std::isnan(value))
        return "<td>–</td>";
    const double share = table.largest > 0 ? std::clamp(value / table.largest, 0.0, 1.0) : 0.0;
    return cat("<td class=\"m", std::lround(share * heatSteps), "\">", figure(value, table.decimals),
               "</td>");
}

} // namespace

std::string heatTableHtml(const HeatTable& table) {
    std::string html = cat("<figure>\n<figcaption>", htmlText(table.caption),
                           "</figcaption>\n<div class=\"scroll\"><table class=\"heat\">\n<tr><th>",
                           htmlText(table.rowTitle), "</th>");
    for (const std::string& column : table.matrix.columns)
        html += cat("<th scope=\"col\">", htmlText(column), "</th>");
    html += "</tr>\n";
    for (size_t row = 0; row < table.matrix.rows.size(); ++row) {
        html += cat("<tr><th scope=\"row\">", htmlText(table.matrix.rows[row]), "</th>");
        for (size_t column = 0; column < table.matrix.columns.size(); ++column)
            html += heatCell(table.matrix.at(row, column), table);
        html += "</tr>\n";
    }
    return html + "</table></div>\n</figure>\n";
}

std::string heatTableStyle() {
    std::string style;
    for (int step = 0; step <= heatSteps; ++step) {
        const Rgb colour = cividis(static_cast<double>(step) / heatSteps);
        style += cat("td.m", step, "{background:", hexColour(colour),
                     ";color:", takesBlackInk(colour) ? "#000" : "#fff", "}\n");
    }
    return style;
}

} // namespace alter
