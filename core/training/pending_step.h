#pragma once

#include "core/training/trainer.h"

namespace alter {

/// A step whose numbers are still on their way from the device.
struct Trainer::PendingStep {
    int64_t step = 0;
    double learningRate = 0;
    std::vector<int64_t> tasks; ///< of each example, in the order of the losses
    size_t passes = 0;          ///< forward passes; each reports task, balance, prior and head loss
    size_t groups = 0;          ///< gradient norms
    int64_t tokens = 0;
    double seconds = 0;              ///< wall time; on a device that runs ahead, of the step before
    std::optional<Readback> numbers; ///< [passes · 4 losses | examples | groups]
};

} // namespace alter
