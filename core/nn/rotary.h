#pragma once

#include "core/nn/tensor.h"

namespace alter {

/// Rotary position embedding (Su et al., arXiv 2104.09864) in the half-split layout of Hugging Face models.
/// Made once per forward pass for the positions of a pack and shared by all blocks with the same base.
class Rotary {
  public:
    /// positions: int64 [T]; headSize is even. `linearScale` divides the positions (1 = none).
    Rotary(const Tensor& positions, int64_t headSize, double base, torch::ScalarType type,
           double linearScale = 1.0);

    /// x: [T, heads, headSize] -> the same, rotated.
    Tensor apply(const Tensor& x) const;

  private:
    Tensor m_cos; // [T, 1, headSize]
    Tensor m_sin; // [T, 1, headSize], its first half negated
};

} // namespace alter
