#include "core/mta/routing_recorder.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace alter {

namespace {

/// What one batch adds for each row: [T, 4 · M + 2] fp64, see RoutingRecorder::m_sums.
Tensor contributions(const Tensor& gates) {
    const Tensor exact = gates.detach().to(torch::kFloat64);
    const Tensor size = exact.abs();
    const Tensor shares = size / size.sum(1, true).clamp_min(1e-12);
    const Tensor wins = torch::zeros_like(exact).scatter_(1, size.argmax(1, true), 1.0);
    const Tensor entropy = torch::xlogy(shares, shares).sum(1, true).neg();
    return torch::cat({exact, exact.square(), shares, wins, entropy, torch::ones_like(entropy)}, 1);
}

} // namespace

std::vector<std::string> expertNames(const MixtureShape& shape, const std::vector<std::string>& tasks) {
    std::vector<std::string> names;
    for (int64_t expert = 0; expert < shape.experts; ++expert) {
        const auto own = std::find(shape.ownExpert.begin(), shape.ownExpert.end(), expert);
        const bool alone = std::count(shape.ownExpert.begin(), shape.ownExpert.end(), expert) == 1;
        names.push_back(alone ? tasks[static_cast<size_t>(own - shape.ownExpert.begin())]
                              : cat("expert", expert + 1));
    }
    for (int j = 1; j <= shape.adapter.sharedExperts; ++j)
        names.push_back(cat("shared", j));
    return names;
}

void RoutingRecorder::add(const RoutingFlow& flow, const std::vector<int64_t>& tasks) {
    if (flow.observed().empty())
        return;
    const int64_t none = m_shape.tasks();
    std::vector<int64_t> places = tasks;
    std::replace(places.begin(), places.end(), RoutingRequest::kUnnamed, none);
    const torch::Device device = flow.observed().front().gates.device();
    const Tensor taskOfExample = torch::tensor(places, torch::kInt64).to(device, /*non_blocking=*/true);
    for (const ObservedGates& observed : flow.observed()) {
        const Tensor values = contributions(observed.gates);
        Tensor& sums = m_sums[{observed.stream, observed.block}];
        if (!sums.defined())
            sums = torch::zeros({none + 1, values.size(1)}, values.options());
        sums.index_add_(0, taskOfExample.index_select(0, observed.rowExample), values);
    }
}

std::vector<RoutingCell> RoutingRecorder::cells(const std::vector<std::string>& tasks) const {
    const std::vector<std::string> experts = expertNames(m_shape, tasks);
    const auto count = static_cast<int64_t>(experts.size());
    std::vector<RoutingCell> cells;
    for (const auto& [place, sums] : m_sums) {
        const Tensor host = sums.cpu();
        const auto values = host.accessor<double, 2>();
        for (int64_t task = 0; task < m_shape.tasks(); ++task) {
            const double tokens = values[task][4 * count + 1];
            for (int64_t i = 0; tokens > 0 && i < count; ++i) {
                const double mean = values[task][i] / tokens;
                const double variance = values[task][count + i] / tokens - mean * mean;
                cells.push_back({.stream = m_shape.streams[place.first].name,
                                 .layer = static_cast<int>(place.second),
                                 .task = tasks[static_cast<size_t>(task)],
                                 .expert = experts[static_cast<size_t>(i)],
                                 .gateMean = mean,
                                 .gateStd = std::sqrt(std::max(0.0, variance)),
                                 .gateAbsShare = values[task][2 * count + i] / tokens,
                                 .winShare = values[task][3 * count + i] / tokens,
                                 .entropy = values[task][4 * count] / tokens});
            }
        }
    }
    return cells;
}

} // namespace alter
