#pragma once

#include "core/store/run_config.h"

#include <cstdint>

namespace alter {

/// The learning rate's factor at `step` (from 0) of `total`: a linear warm-up over the first `warmup` share
/// of the steps, then linear or cosine decay to 0, or a constant.
double learningRateFactor(const StageConfig& stage, int64_t step, int64_t total);

} // namespace alter
