#pragma once

#include "core/models/backbone.h"
#include "core/training/method.h"

namespace alter {

/// The losses of one batch, 0-dimensional fp32 tensors on the device.
struct BatchLosses {
    Tensor total; ///< what is minimised: task + λ_bal · balance + λ_prior · prior + headWeight · head
    Tensor task;  ///< mean over examples of the mean over their target tokens of the negative log-likelihood
    Tensor balance; ///< 0 in stage 1, as the two below
    Tensor prior;
    Tensor head;       ///< cross-entropy of the unnamed-task head
    Tensor perExample; ///< fp32 [B], in the batch's order
    Tensor exact; ///< fp32 [B]: 1 where greedy decoding gives the target; undefined while gradients are on
};

/// Runs a batch forward as `plan` says, with gradients where grad mode is on. `flow` carries its routing and
/// is left with what it observed.
BatchLosses batchLosses(const Backbone& backbone, const Batch& batch, RoutingFlow& flow,
                        const RouterConfig& router, const Tensor& prefix = {}, int64_t prefixBlocks = 0);

/// The routing of a stage's training batches.
RoutingRequest trainingRequest(const StagePlan& plan, const Batch& batch);

} // namespace alter
