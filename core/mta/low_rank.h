#pragma once

#include "core/nn/activation.h"
#include "core/nn/tensor.h"

#include <optional>
#include <vector>

namespace alter {

/// How the rows of one pack pass through the experts of one block.
struct BlockGates {
    /// Rows [begin, end) go through one task expert with weight 1.
    struct Run {
        int64_t begin, end, expert;
    };
    std::vector<Run> runs; ///< pinned routing: runs that cover all rows, in order
    Tensor gates;          ///< otherwise fp32 [T, M]

    bool pinned() const { return !gates.defined(); }
};

struct LowRankOptions {
    int64_t experts = 0; ///< task experts, N
    int64_t shared = 0;  ///< always-on experts after them
    int64_t in = 0;
    int64_t out = 0;
    int64_t rank = 0;
    double scale = 1.0;
    std::optional<Activation> activation; ///< between down and up; none for LoRA
};

/// The low-rank maps of all experts at one place of a block: y = s · Σ_i g_i · up_i σ(down_i x).
/// Pinned rows run through their own expert only (r a token). Gated rows run through one [M·r, in] product, a
/// product with the gates, and one [out, M·r] product, whatever M is.
class LowRankSite {
  public:
    /// Down-projections uniform in ±1/√in, up-projections zero, so that an untrained expert adds nothing.
    explicit LowRankSite(const LowRankOptions& options);

    /// x: [T, in] -> [T, out] in x's type.
    Tensor apply(const Tensor& x, const BlockGates& gates) const;

    const LowRankOptions& options() const { return m_options; }
    /// Masters, fp32: down [r, in], up [out, r].
    std::vector<Tensor> down, up;

    /// Keeps copies in the compute type for experts that don't train; thaw() before they change.
    void freeze(torch::ScalarType type);
    void thaw();

  private:
    Tensor applyPinned(const Tensor& x, const std::vector<BlockGates::Run>& runs) const;
    Tensor applyGated(const Tensor& x, const Tensor& gates) const;
    Tensor through(const Tensor& x, const std::vector<size_t>& experts) const;

    LowRankOptions m_options;
    std::vector<Tensor> m_frozenDown, m_frozenUp;
    Tensor m_wideDown, m_wideUp; // [M·r, in], [out, M·r]
};

} // namespace alter
