#pragma once

#include "core/results/result_choice.h"
#include "core/store/runs.h"

namespace alter {

/// Of a run until a step (all of it if there is none), at a stage.
RunCost runCost(const Project& project, const Run& run, std::optional<int64_t> step, int stage);

} // namespace alter
