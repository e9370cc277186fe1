#pragma once

#include "core/results/comparison.h"

#include <nlohmann/json.hpp>

#include <string>

namespace alter {

// A comparison as others take it.

nlohmann::ordered_json toJson(const Comparison& comparison);

/// One line a task and run, every figure a column.
std::string comparisonCsv(const Comparison& comparison);

/// Tables with a legend: results, gains, costs.
std::string comparisonMarkdown(const Comparison& comparison);
std::string comparisonText(const Comparison& comparison); ///< for a terminal

} // namespace alter
