#include "core/results/result_tables.h"

#include "core/base/table.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace alter {

namespace {

constexpr const char* unknownFigure = "–";
constexpr const char* outdatedMark = "†";

std::string intervalText(const Interval& interval, const std::function<std::string(double)>& figureOf) {
    if (std::isnan(interval.low) || std::isnan(interval.high))
        return {};
    return cat(" (", figureOf(interval.low), " to ", figureOf(interval.high), ")");
}

/// "60", or "60/300" where the columns differ.
std::string examplesText(const ResultRow& row) {
    std::vector<std::string> different;
    for (const auto& cell : row.cells) {
        const std::string text = cell ? cat(cell->estimate.examples) : std::string();
        if (!text.empty() && std::ranges::find(different, text) == different.end())
            different.push_back(text);
    }
    return joinList(different, "/");
}

std::string nameOf(const ResultRow& row) {
    return row.task.empty() ? "mean" : row.task;
}

TextTable startedTable(const Comparison& comparison, std::string title, std::vector<std::string> head) {
    TextTable table{.title = std::move(title), .head = std::move(head)};
    table.names = table.head.size();
    for (const ResultColumn& column : comparison.columns)
        table.head.push_back(column.reference);
    table.endsWithMean = comparison.mean.has_value();
    return table;
}

bool anyMarked(const TextTable& table) {
    return std::ranges::any_of(table.rows,
                               [](const auto& row) { return std::ranges::any_of(row, &TextCell::isMarked); });
}

TextTable scores(const Comparison& comparison) {
    TextTable table = startedTable(
        comparison, cat("Results on the ", toText(comparison.choice.split), " split, in per cent"),
        {"task", "metric", "n"});
    table.names = 2;
    for (const ResultRow* row : comparison.allRows()) {
        auto& cells = table.rows.emplace_back();
        cells = {{nameOf(*row)}, {row->metric}, {row->task.empty() ? std::string() : examplesText(*row)}};
        for (size_t column = 0; column < row->cells.size(); ++column) {
            const auto& cell = row->cells[column];
            cells.push_back(
                {.text = cell ? cat(estimateText(cell->estimate), cell->isOutdated ? outdatedMark : "")
                              : std::string(unknownFigure),
                 .isMarked = row->best == column});
        }
    }
    table.legend = "In brackets the 95 % interval.";
    if (comparison.choice.routing == "auto")
        table.legend += " The task was not named, the routers estimated it.";
    if (anyMarked(table))
        table.marked = "better than every other run here (paired bootstrap, p < 0.05).";
    if (comparison.hasOutdated())
        table.legend += cat(" ", outdatedMark, " the examples or the task changed since: evaluate again.");
    return table;
}

std::string baselineTitle(const Comparison& comparison, Baseline baseline) {
    switch (baseline) {
    case Baseline::Stage1:
        return "Gain over stage 1 of the same run, in points";
    case Baseline::Shared:
        return cat("Gain over the shared adapter ", comparison.sharedReference, ", in points");
    case Baseline::Base:
        return "Gain over the backbone alone, in points";
    }
    return {};
}

TextTable gains(const Comparison& comparison, Baseline baseline) {
    const std::vector<size_t> columns = comparison.columnsWithGain(baseline);
    TextTable table{.title = baselineTitle(comparison, baseline), .head = {"task"}};
    table.endsWithMean = comparison.mean.has_value();
    for (const size_t column : columns)
        table.head.push_back(comparison.columns[column].reference);
    for (const ResultRow* row : comparison.allRows()) {
        auto& cells = table.rows.emplace_back();
        cells.push_back({nameOf(*row)});
        for (const size_t column : columns) {
            const auto gain = row->gain(column, baseline);
            cells.push_back({.text = gain ? gainText(*gain) : std::string(unknownFigure),
                             .isMarked = gain && isSignificant(*gain)});
        }
    }
    if (anyMarked(table))
        table.marked =
            "unlikely to be chance (paired bootstrap over the examples that both answered, p < 0.05).";
    return table;
}

TextTable costs(const Comparison& comparison) {
    TextTable table{
        .title = "Costs",
        .head = {"run", "method", "examples seen", "training time", "trainable parameters", "peak memory"},
        .names = 2};
    for (const ResultColumn& column : comparison.columns) {
        const RunCost& cost = column.cost;
        if (column.isBase())
            continue;
        table.rows.push_back(
            {{column.reference},
             {column.method},
             {cost.examples ? groupedDigits(*cost.examples) : unknownFigure},
             {cost.seconds ? humanSeconds(*cost.seconds) : unknownFigure},
             {cost.trainableParameters ? groupedDigits(*cost.trainableParameters) : unknownFigure},
             {cost.peakMemoryBytes ? humanBytes(static_cast<uint64_t>(*cost.peakMemoryBytes))
                                   : unknownFigure}});
    }
    return table;
}

} // namespace

std::string legendText(const TextTable& table, std::string_view mark) {
    if (table.marked.empty() && table.legend.empty())
        return {};
    const std::string marked = table.marked.empty() ? std::string() : cat(mark, table.marked);
    return cat("\n", marked, marked.empty() || table.legend.empty() ? "" : " ", table.legend, "\n");
}

std::string groupedDigits(int64_t number) {
    const std::string digits = cat(number);
    std::string text;
    for (size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += ',';
        text += digits[i];
    }
    return text;
}

std::string estimateText(const Estimate& estimate) {
    return percentFigure(estimate.value) +
           intervalText(estimate.interval, [](double share) { return percentFigure(share, 1); });
}

std::string gainText(const Difference& gain) {
    return gainFigure(gain.value, 2) +
           intervalText(gain.interval, [](double share) { return gainFigure(share, 1); });
}

std::string gainFigure(double gain, int decimals) {
    const std::string text = percentFigure(gain, decimals);
    const bool isZero = text.find_first_of("123456789") == std::string::npos;
    return gain > 0 && !isZero ? "+" + text : text;
}

std::vector<TextTable> resultTables(const Comparison& comparison) {
    std::vector<TextTable> tables = {scores(comparison)};
    for (const Baseline baseline : allBaselines)
        if (!comparison.columnsWithGain(baseline).empty())
            tables.push_back(gains(comparison, baseline));
    TextTable cost = costs(comparison);
    if (!cost.rows.empty())
        tables.push_back(std::move(cost));
    return tables;
}

} // namespace alter
