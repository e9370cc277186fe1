#pragma once

#include "core/training/prefix_cache.h"
#include "core/training/step.h"
#include "core/training/task_data.h"

#include <functional>

namespace alter {

/// NaN for what has no validation examples.
struct ValidationResult {
    double loss = 0;              ///< mean over tasks of their losses
    std::vector<double> taskLoss; ///< mean over a task's examples
    double exact = 0;             ///< mean over tasks of the values below
    std::vector<double>
        taskExact; ///< share of a task's examples that greedy decoding answers with the target itself
    double headAccuracy = 0; ///< share of prompts whose task the head names; NaN where the head does not run
};

struct ValidationOptions {
    bool routed = false;
    int64_t rowsAtOnce = 2048; ///< tokens in one forward pass
    /// Called with each batch's observed routing (the recorder).
    std::function<void(const RoutingFlow&, const Batch&)> onBatch;
};

/// Losses on the validation examples, without gradients.
ValidationResult validate(const Backbone& backbone, const Mixture& mixture,
                          const std::vector<TaskData>& tasks, const PrefixCache* prefix,
                          const ValidationOptions& options);

} // namespace alter
