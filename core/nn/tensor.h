#pragma once

#include <torch/types.h>

namespace alter {

using torch::Tensor;

/// The type that masters, routers, norms' reductions, softmax and losses are kept in.
constexpr auto kExact = torch::kFloat32;

} // namespace alter
