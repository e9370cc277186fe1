#pragma once

#include "core/mta/mixture_shape.h"
#include "core/nn/tensor.h"

#include <map>
#include <optional>
#include <vector>

namespace alter {

/// Gates changed by hand at inference.
struct GateOverride {
    std::optional<int64_t> pin;      ///< this expert alone, with weight 1
    std::vector<int64_t> ablate;     ///< gates set to 0; softmax gates are renormalised over the rest
    std::map<int64_t, double> scale; ///< factors, after the others

    bool empty() const { return !pin && ablate.empty() && scale.empty(); }
};

/// One block's router (method.md, "Router"):
///   residual: g = one_hot(τ) + W r + b[τ]         (shared experts: 1 + …)
///   softmax:  g = softmax((W r + b[τ]) / T), b[τ][τ] = log-odds of the prior, optional top-k   (shared: 1 +
///   W r + b)
/// For an example whose task is not named, the gates are Σ_τ p(τ) · g(·, τ).
class Router {
  public:
    Router(const MixtureShape& shape, int64_t hidden);

    /// features: fp32 [R, d], unit length a row, or undefined (task features); tasks: fp32 [R, tasks], rows
    /// sum to 1; `oneHot` says that every row names one task. Returns fp32 [R, M].
    Tensor gates(const Tensor& features, const Tensor& tasks, bool oneHot) const;

    /// The gates before any training of the router: [R, M].
    Tensor baseGates(const Tensor& tasks) const { return torch::matmul(tasks, m_base); }
    /// Stage 1's gates: 1 for the own expert and for shared ones, [R, M].
    Tensor pinnedGates(const Tensor& tasks) const { return torch::matmul(tasks, m_own); }

    Tensor weight; ///< fp32 [M, d]; undefined for task features
    Tensor bias;   ///< fp32 [tasks, M]

    void to(const torch::Device& device);

  private:
    Tensor softmaxGates(const Tensor& logits) const;

    int64_t m_experts;
    bool m_softmax;
    double m_temperature;
    int64_t m_topK;
    Tensor m_own;  // [tasks, M]: one_hot(own), and 1 for shared experts
    Tensor m_base; // [tasks, M]: the same for residual gates, the prior for softmax gates
};

/// `gates` [R, M] after an override; `experts` = N. Softmax gates are renormalised over the task experts
/// left.
Tensor overridden(const Tensor& gates, const GateOverride& change, int64_t experts, bool softmax);

} // namespace alter
