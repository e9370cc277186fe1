#include "core/mta/router.h"

#include <cmath>

namespace alter {

namespace {

double logOdds(double prior, int64_t experts) {
    return experts < 2 ? 0.0 : std::log(prior * static_cast<double>(experts - 1) / (1.0 - prior));
}

/// [tasks, M] with `own` at each task's own expert, `rest` at the other task experts and 1 at shared ones.
Tensor gateTable(const MixtureShape& shape, double own, double rest) {
    Tensor table = torch::full({shape.tasks(), shape.gates()}, rest, kExact);
    for (int64_t task = 0; task < shape.tasks(); ++task)
        table[task][shape.ownExpert[static_cast<size_t>(task)]] = own;
    table.narrow(1, shape.experts, shape.adapter.sharedExperts).fill_(1.0);
    return table;
}

} // namespace

Router::Router(const MixtureShape& shape, int64_t hidden)
    : bias(torch::zeros({shape.tasks(), shape.gates()}, kExact)), m_experts(shape.experts),
      m_softmax(shape.router.gates == "softmax"), m_temperature(shape.router.temperature),
      m_topK(shape.router.topK), m_own(gateTable(shape, 1.0, 0.0)), m_base(m_own) {
    if (shape.router.features != "task")
        weight = torch::zeros({shape.gates(), hidden}, kExact);
    if (m_softmax) {
        const double own = m_experts > 1 ? shape.router.priorWeight : 1.0;
        m_base =
            gateTable(shape, own, (1.0 - own) / static_cast<double>(std::max<int64_t>(1, m_experts - 1)));
        for (int64_t task = 0; task < shape.tasks(); ++task)
            bias[task][shape.ownExpert[static_cast<size_t>(task)]] =
                logOdds(shape.router.priorWeight, m_experts);
    }
}

void Router::to(const torch::Device& device) {
    bias = bias.to(device);
    m_own = m_own.to(device);
    m_base = m_base.to(device);
    if (weight.defined())
        weight = weight.to(device);
}

Tensor Router::softmaxGates(const Tensor& logits) const {
    Tensor scores = logits / m_temperature; // [..., N]
    if (m_topK > 0 && m_topK < m_experts) {
        const Tensor best = std::get<1>(scores.detach().topk(m_topK, -1));
        const Tensor kept =
            torch::zeros_like(scores, scores.options().dtype(torch::kBool).requires_grad(false))
                .scatter_(-1, best, true);
        scores = scores.masked_fill(kept.logical_not(), -std::numeric_limits<double>::infinity());
    }
    return scores.softmax(-1);
}

Tensor Router::gates(const Tensor& features, const Tensor& tasks, bool oneHot) const {
    const Tensor fromFeatures = weight.defined() ? torch::linear(features, weight) : Tensor(); // [R, M]
    const auto added = [&](const Tensor& fromTask) {
        return fromFeatures.defined() ? fromFeatures + fromTask : fromTask;
    };
    if (!m_softmax)
        return baseGates(tasks) + added(torch::matmul(tasks, bias));

    const int64_t shared = bias.size(1) - m_experts;
    const Tensor logits = added(torch::matmul(tasks, bias));
    Tensor mixed;
    if (oneHot) {
        mixed = softmaxGates(logits.narrow(1, 0, m_experts));
    } else {
        Tensor each =
            bias.narrow(1, 0, m_experts).unsqueeze(0).expand({tasks.size(0), -1, -1}); // [R, tasks, N]
        if (fromFeatures.defined())
            each = each + fromFeatures.narrow(1, 0, m_experts).unsqueeze(1);
        mixed = (softmaxGates(each) * tasks.unsqueeze(2)).sum(1);
    }
    return shared == 0 ? mixed : torch::cat({mixed, logits.narrow(1, m_experts, shared) + 1.0}, 1);
}

Tensor overridden(const Tensor& gates, const GateOverride& change, int64_t experts, bool softmax) {
    if (change.empty())
        return gates;
    Tensor result = gates.clone();
    if (change.pin) {
        result.narrow(1, 0, experts).zero_();
        result.select(1, *change.pin).fill_(1.0);
    }
    for (const int64_t expert : change.ablate)
        result.select(1, expert).zero_();
    if (softmax && !change.ablate.empty()) {
        Tensor tasksPart = result.narrow(1, 0, experts);
        tasksPart.div_(tasksPart.sum(1, true).clamp_min(1e-12));
    }
    for (const auto& [expert, factor] : change.scale)
        result.select(1, expert).mul_(factor);
    return result;
}

} // namespace alter
