#pragma once

#include "core/nn/tensor.h"

#include <ATen/native/quantized/PackedParams.h>

#include <memory>
#include <vector>

namespace alter {

/// Logits of a large vocabulary for decoding on a processor, where reading the head takes longer than all
/// blocks together. An int8 copy of the head, half its size, gives every logit roughly; those within
/// `kMargin` of the largest are computed again with the head itself. So the likeliest tokens have the same
/// logits as without the copy, and only those whose probability is below e^-kMargin of the largest have rough
/// ones.
class ScreenedHead {
  public:
    /// Several times the largest error that int8 weights and states have made in a logit.
    static constexpr double kMargin = 6.0;
    /// Reading the head once for many rows is faster than screening each of them.
    static constexpr int64_t kMostRows = 4;

    /// Null where nothing is won: not on a processor, not bf16, or a vocabulary that is read in no time.
    /// Takes about a second for 262,144 × 640, and V · d bytes.
    static std::unique_ptr<ScreenedHead> make(const Tensor& head);

    /// states: bf16 [K, d] -> fp32 [K, V].
    Tensor logits(const Tensor& states) const;

  private:
    explicit ScreenedHead(Tensor head);
    Tensor rowLogits(const Tensor& state) const;

    Tensor m_head;                                                    ///< [V, d]
    std::vector<c10::intrusive_ptr<LinearPackedParamsBase>> m_chunks; ///< its rows in int8, in their order
};

} // namespace alter
