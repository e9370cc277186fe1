#pragma once

#include "core/nn/activation.h"
#include "core/nn/projection.h"
#include "core/nn/tensor.h"

#include <functional>

namespace alter {

/// Something added to the output of a projection, given the projection's input; empty = nothing.
using Delta = std::function<Tensor(const Tensor& input)>;

/// What adapters add to a feed-forward layer (Houlsby/He bottlenecks run in parallel; LoRA at each
/// projection).
struct FeedForwardDeltas {
    Delta parallel; ///< [T, d] -> [T, d], beside the whole layer
    Delta gate;     ///< [T, d] -> [T, inner]; gated layers only
    Delta up;       ///< [T, d] -> [T, inner]
    Delta down;     ///< [T, inner] -> [T, d]
};

/// A transformer block's feed-forward layer, gated (GEGLU, Shazeer arXiv 2002.05202) or plain.
struct FeedForward {
    Projection in;  ///< gated: [2 · inner, d], gate rows above up rows; plain: [inner, d]
    Projection out; ///< [d, inner]
    Activation activation = Activation::GeluTanh;
    bool gated = true;

    /// x: [T, d] -> [T, d].
    Tensor operator()(const Tensor& x, const FeedForwardDeltas& deltas = {}) const;
};

} // namespace alter
