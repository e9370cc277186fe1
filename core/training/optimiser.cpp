#include "core/training/optimiser.h"

#include "core/base/error.h"

namespace alter {

namespace {

using torch::optim::AdamWOptions;
using torch::optim::AdamWParamState;

constexpr const char* kFirst = "/first_moment";
constexpr const char* kSecond = "/second_moment";
constexpr const char* kSteps = "/steps";

} // namespace

Optimiser::Optimiser(const Mixture& mixture, const StagePlan& plan) : m_clipNorm(plan.config.clipNorm) {
    std::vector<torch::optim::OptimizerParamGroup> groups;
    const auto addGroup = [&](std::vector<Tensor> parameters, double rate) {
        auto options = std::make_unique<AdamWOptions>(rate);
        options->weight_decay(plan.config.weightDecay);
        groups.emplace_back(std::move(parameters), std::move(options));
        m_rates.push_back(rate);
    };
    if (plan.trainExperts)
        for (int64_t i = 0; i < mixture.shape().gates(); ++i)
            addGroup(mixture.expertParameters(i), plan.config.learningRate * plan.expertRate);
    if (plan.trainRouters) {
        addGroup(mixture.routerParameters(), plan.config.learningRate);
        addGroup({mixture.head().weight, mixture.head().bias}, plan.config.learningRate * plan.headRate);
    }
    m_adamw =
        std::make_unique<torch::optim::AdamW>(std::move(groups), AdamWOptions(plan.config.learningRate));
    for (const auto& [name, value] : mixture.parameters())
        if (value.requires_grad())
            m_names.emplace(name, value);
}

Tensor Optimiser::clip() {
    std::vector<Tensor> norms;
    for (auto& group : m_adamw->param_groups()) {
        std::vector<Tensor> gradients;
        for (const Tensor& parameter : group.params())
            if (parameter.grad().defined())
                gradients.push_back(parameter.grad());
        if (gradients.empty()) {
            norms.push_back(torch::zeros({}, group.params().front().options().requires_grad(false)));
            continue;
        }
        const Tensor norm = torch::stack(torch::_foreach_norm(gradients)).norm();
        norms.push_back(norm);
        if (m_clipNorm > 0)
            torch::_foreach_mul_(gradients, (m_clipNorm / (norm + 1e-6)).clamp_max(1.0));
    }
    return torch::stack(norms);
}

Tensor Optimiser::step(double factor) {
    torch::NoGradGuard noGradients;
    Tensor norms = clip();
    auto& groups = m_adamw->param_groups();
    for (size_t i = 0; i < groups.size(); ++i)
        static_cast<AdamWOptions&>(groups[i].options()).lr(m_rates[i] * factor);
    m_adamw->step();
    return norms;
}

NamedTensors Optimiser::state() const {
    NamedTensors all;
    for (const auto& [name, parameter] : m_names) {
        const auto found = m_adamw->state().find(parameter.unsafeGetTensorImpl());
        if (found == m_adamw->state().end())
            continue;
        const auto& held = static_cast<const AdamWParamState&>(*found->second);
        all.emplace_back(name + kFirst, held.exp_avg());
        all.emplace_back(name + kSecond, held.exp_avg_sq());
        all.emplace_back(name + kSteps, torch::tensor({held.step()}, torch::kInt64));
    }
    return all;
}

void Optimiser::load(const NamedTensors& state) {
    m_adamw->state().clear();
    for (const auto& [name, value] : state) {
        const std::string parameterName = name.substr(0, name.rfind('/'));
        const auto parameter = m_names.find(parameterName);
        if (parameter == m_names.end())
            throwBadInput({.what = "The checkpoint's optimiser state does not belong to this run.",
                           .where = name,
                           .next = "Resume from another checkpoint of this run."});
        auto& held = m_adamw->state()[parameter->second.unsafeGetTensorImpl()];
        if (!held)
            held = std::make_unique<AdamWParamState>();
        auto& adam = static_cast<AdamWParamState&>(*held);
        const auto moment = [&tensor = value, &parameter] {
            return tensor.to(parameter->second.device()).clone();
        };
        if (name.ends_with(kFirst))
            adam.exp_avg(moment());
        else if (name.ends_with(kSecond))
            adam.exp_avg_sq(moment());
        else
            adam.step(value.item<int64_t>());
    }
}

} // namespace alter
