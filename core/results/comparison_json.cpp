#include "core/results/comparison_text.h"

#include <cmath>

namespace alter {

namespace {

using nlohmann::ordered_json;

ordered_json numberOrNull(double value) {
    return std::isfinite(value) ? ordered_json(value) : ordered_json();
}

template <typename T>
ordered_json valueOrNull(const std::optional<T>& value) {
    return value ? ordered_json(*value) : ordered_json();
}

ordered_json intervalJson(const Interval& interval) {
    return ordered_json::array({numberOrNull(interval.low), numberOrNull(interval.high)});
}

ordered_json columnJson(const ResultColumn& column) {
    return {{"run", column.reference},
            {"id", column.runId},
            {"name", column.runName},
            {"method", column.method},
            {"backbone", column.backbone},
            {"step", valueOrNull(column.step)},
            {"stage", column.stage},
            {"examples_seen", valueOrNull(column.cost.examples)},
            {"training_seconds", valueOrNull(column.cost.seconds)},
            {"trainable_parameters", valueOrNull(column.cost.trainableParameters)},
            {"peak_memory_bytes", valueOrNull(column.cost.peakMemoryBytes)}};
}

ordered_json gainJson(const std::optional<Difference>& gain) {
    if (!gain)
        return nullptr;
    return {{"value", gain->value},
            {"ci95", intervalJson(gain->interval)},
            {"chance", gain->chance},
            {"n", gain->examples}};
}

ordered_json cellJson(const ResultColumn& column, const ResultCell& cell, bool isBest) {
    ordered_json gains;
    for (const Baseline baseline : allBaselines)
        gains[toText(baseline)] = gainJson(cell.gain(baseline));
    return {{"run", column.reference},
            {"metric", cell.metric},
            {"value", numberOrNull(cell.estimate.value)},
            {"ci95", intervalJson(cell.estimate.interval)},
            {"n", cell.estimate.examples},
            {"best", isBest},
            {"outdated", cell.isOutdated},
            {"gains", gains}};
}

ordered_json resultsJson(const Comparison& comparison, const ResultRow& row) {
    auto results = ordered_json::array();
    for (size_t column = 0; column < row.cells.size(); ++column)
        if (row.cells[column])
            results.push_back(cellJson(comparison.columns[column], *row.cells[column], row.best == column));
    return results;
}

} // namespace

ordered_json toJson(const Comparison& comparison) {
    auto columns = ordered_json::array();
    for (const ResultColumn& column : comparison.columns)
        columns.push_back(columnJson(column));
    auto tasks = ordered_json::array();
    for (const ResultRow& row : comparison.rows)
        tasks.push_back(
            {{"task", row.task}, {"metric", row.metric}, {"results", resultsJson(comparison, row)}});
    ordered_json document = {{"split", toText(comparison.choice.split)},
                             {"routing", comparison.choice.routing},
                             {"runs", columns},
                             {"tasks", tasks},
                             {"mean", nullptr}};
    if (comparison.mean)
        document["mean"] = {{"tasks", comparison.meanTasks},
                            {"results", resultsJson(comparison, *comparison.mean)}};
    return document;
}

} // namespace alter
