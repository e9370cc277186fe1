#include "core/base/text.h"
#include "core/results/comparison_text.h"
#include "core/results/csv.h"

#include <cmath>

namespace alter {

namespace {

std::string csvHead() {
    std::vector<std::string> names = {"task",  "run", "split", "routing", "metric",  "n",
                                      "value", "low", "high",  "best",    "outdated"};
    for (const Baseline baseline : allBaselines)
        for (const char* part : {"", "_low", "_high", "_chance"})
            names.push_back(cat("gain_over_", toText(baseline), part));
    for (const char* cost :
         {"examples_seen", "training_seconds", "trainable_parameters", "peak_memory_bytes"})
        names.emplace_back(cost);
    return csvLine(names);
}

template <typename T>
std::string textOrNothing(const std::optional<T>& value) {
    return value ? nlohmann::json(*value).dump() : std::string();
}

void addGain(std::vector<std::string>& fields, const std::optional<Difference>& gain) {
    if (!gain) {
        fields.insert(fields.end(), 4, std::string());
        return;
    }
    for (const double part : {gain->value, gain->interval.low, gain->interval.high, gain->chance})
        fields.push_back(csvNumber(part));
}

std::string csvCell(const Comparison& comparison, const ResultRow& row, size_t column) {
    const ResultCell& cell = *row.cells[column];
    const ResultColumn& run = comparison.columns[column];
    std::vector<std::string> fields = {row.task.empty() ? "(mean)" : row.task,
                                       run.reference,
                                       toText(comparison.choice.split),
                                       comparison.choice.routing,
                                       cell.metric,
                                       cat(cell.estimate.examples),
                                       csvNumber(cell.estimate.value),
                                       csvNumber(cell.estimate.interval.low),
                                       csvNumber(cell.estimate.interval.high),
                                       row.best == column ? "1" : "0",
                                       cell.isOutdated ? "1" : "0"};
    for (const auto& gain : cell.gains)
        addGain(fields, gain);
    for (const std::string& cost :
         {textOrNothing(run.cost.examples), textOrNothing(run.cost.seconds),
          textOrNothing(run.cost.trainableParameters), textOrNothing(run.cost.peakMemoryBytes)})
        fields.push_back(cost);
    return csvLine(fields);
}

std::string csvRow(const Comparison& comparison, const ResultRow& row) {
    std::string lines;
    for (size_t column = 0; column < row.cells.size(); ++column)
        if (row.cells[column])
            lines += csvCell(comparison, row, column);
    return lines;
}

} // namespace

std::string comparisonCsv(const Comparison& comparison) {
    std::string text = csvHead();
    for (const ResultRow& row : comparison.rows)
        text += csvRow(comparison, row);
    return comparison.mean ? text + csvRow(comparison, *comparison.mean) : text;
}

} // namespace alter
