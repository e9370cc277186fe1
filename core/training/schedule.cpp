#include "core/training/schedule.h"

#include <cmath>
#include <numbers>

namespace alter {

double learningRateFactor(const StageConfig& stage, int64_t step, int64_t total) {
    const auto warm = static_cast<int64_t>(std::llround(stage.warmup * static_cast<double>(total)));
    if (step < warm)
        return static_cast<double>(step + 1) / static_cast<double>(warm);
    const double done =
        static_cast<double>(step - warm) / static_cast<double>(std::max<int64_t>(1, total - warm));
    if (stage.schedule == "linear")
        return 1.0 - done;
    if (stage.schedule == "cosine")
        return 0.5 * (1.0 + std::cos(std::numbers::pi * done));
    return 1.0;
}

} // namespace alter
