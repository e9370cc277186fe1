#pragma once

#include "core/results/result_choice.h"
#include "core/store/runs.h"

#include <string>
#include <utility>
#include <vector>

namespace alter {

/// Of a run until a step (all of it if there is none), at a stage.
RunCost runCost(const Project& project, const Run& run, std::optional<int64_t> step, int stage);

/// What is known of it, in words: name and value.
std::vector<std::pair<std::string, std::string>> costFacts(const RunCost& cost);

} // namespace alter
