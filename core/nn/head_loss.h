#pragma once

#include "core/nn/tensor.h"

namespace alter {

/// What happens between states and logits: logit = cap · tanh(scale · (hidden · head) / cap).
struct HeadOptions {
    double scale = 1.0;
    double cap = 0.0; ///< 0 = none
};

/// Negative log-likelihood of `targets` under a frozen vocabulary head, row by row, fp32 [K].
/// The logits of a vocabulary of 262,144 would take 1 MiB a row, and autograd would keep them twice: so rows
/// go through in small blocks, and the gradient with respect to `hidden`, (softmax(z) − onehot) · head, is
/// computed on the way and is all that is kept. hidden: [K, d]; head: [V, d], frozen; targets: int64 [K].
Tensor headLoss(const Tensor& hidden, const Tensor& head, const Tensor& targets,
                const HeadOptions& options = {});

/// What a vocabulary head says of each target.
struct TokenScores {
    Tensor loss; ///< fp32 [K], as headLoss()
    Tensor hit;  ///< bool [K]: no other token has a larger logit
};

/// Both in one pass over the logits, without gradients.
TokenScores headScores(const Tensor& hidden, const Tensor& head, const Tensor& targets,
                       const HeadOptions& options = {});

} // namespace alter
