#include "core/training/step.h"

#include "core/mta/routing_loss.h"

namespace alter {

namespace {

/// Mean of `values` [K] over the rows of each owner -> [owners].
Tensor meanByOwner(const Tensor& values, const Tensor& owner, int64_t owners) {
    const Tensor zeros = torch::zeros({owners}, values.options().requires_grad(false));
    const Tensor counts = zeros.index_add(0, owner, torch::ones_like(values));
    return zeros.index_add(0, owner, values) / counts;
}

Tensor headLossOf(const RoutingFlow& flow, const Batch& batch) {
    const Tensor truth = torch::tensor(batch.tasks, torch::kInt64).to(batch.pack.tokens.device());
    return torch::cross_entropy_loss(flow.headLogits(), truth);
}

} // namespace

RoutingRequest trainingRequest(const StagePlan& plan, const Batch& batch) {
    return {.tasks = batch.tasks,
            .pinned = !plan.routed,
            .useHead = plan.routed,
            .observe = plan.routed,
            .change = {}};
}

BatchLosses batchLosses(const Backbone& backbone, const Batch& batch, RoutingFlow& flow,
                        const RouterConfig& router, const Tensor& prefix, int64_t prefixBlocks) {
    const Tensor states = backbone.targetStates(
        batch, {.flow = &flow, .cache = nullptr, .prefix = prefix, .prefixBlocks = prefixBlocks});
    BatchLosses losses;
    if (torch::GradMode::is_enabled()) {
        losses.perExample =
            meanByOwner(backbone.loss(states, batch.targetIds), batch.targetOwner, batch.owners);
    } else {
        // A greedy answer is the target exactly where each of its tokens is the likeliest after those before
        // it.
        const TokenScores scores = backbone.scores(states, batch.targetIds);
        losses.perExample = meanByOwner(scores.loss, batch.targetOwner, batch.owners);
        losses.exact = meanByOwner(scores.hit.to(kExact), batch.targetOwner, batch.owners).ge(1).to(kExact);
    }
    losses.task = losses.perExample.mean();
    const Tensor zero = torch::zeros({}, losses.task.options().requires_grad(false));
    losses.balance = losses.prior = losses.head = zero;
    if (!flow.request().pinned && flow.request().observe) {
        losses.balance = balanceLoss(flow.observed());
        losses.prior = priorLoss(flow.observed(), flow.mixture().shape().experts, router.gates == "softmax");
        losses.head = flow.headLogits().defined() ? headLossOf(flow, batch) : zero;
    }
    losses.total = losses.task + router.loadBalance * losses.balance + router.prior * losses.prior +
                   router.headWeight * losses.head;
    return losses;
}

} // namespace alter
