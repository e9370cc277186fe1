#include "core/mta/routing_loss.h"

namespace alter {

Tensor balanceLoss(const std::vector<ObservedGates>& observed) {
    std::vector<Tensor> losses;
    for (const ObservedGates& block : observed) {
        const Tensor size = block.gates.abs();
        const Tensor load = (size / size.sum(1, true).clamp_min(1e-12)).mean(0); // [M]
        losses.push_back(load.square().sum() * static_cast<double>(load.size(0)) - 1.0);
    }
    return torch::stack(losses).mean();
}

Tensor priorLoss(const std::vector<ObservedGates>& observed, int64_t experts, bool softmax) {
    std::vector<Tensor> losses;
    for (const ObservedGates& block : observed) {
        if (softmax) {
            const Tensor gates = block.gates.narrow(1, 0, experts);
            const Tensor base = block.base.narrow(1, 0, experts);
            // The clamp keeps the gradient finite where top-k made a gate exactly 0.
            const Tensor ratio = gates.clamp_min(1e-20).log() - base.log();
            losses.push_back((gates * ratio).sum(1).mean());
        } else {
            losses.push_back((block.gates - block.base).square().sum(1).mean());
        }
    }
    return torch::stack(losses).mean();
}

} // namespace alter
