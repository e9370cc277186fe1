#pragma once

#include "core/nn/tensor.h"

namespace alter {

/// Root-mean-square normalisation over the last axis with a frozen weight: y = x / sqrt(mean(x²) + eps) ·
/// weight. Reductions run in fp32 whatever the type of x; autograd keeps x and one number a row, and no
/// gradient of the weight is computed, because a backbone's norms never train (Zhang & Sennrich, arXiv
/// 1910.07467). x: [..., d]; weight: fp32 [d]; the result has x's shape and type.
Tensor rmsNorm(const Tensor& x, const Tensor& weight, double eps);

} // namespace alter
