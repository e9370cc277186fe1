#pragma once

#include "core/base/random.h"
#include "core/inference/decoding.h"

#include <vector>

namespace alter {

struct ChosenToken {
    int32_t id = 0;
    double logprob = 0; ///< under the untempered model distribution
};

/// One token for each row of `logits` (fp32 [B, V]): the likeliest, or one drawn after temperature, top-k and
/// top-p (in this order, as transformers does). Each row takes one number of its own generator.
std::vector<ChosenToken> chooseTokens(const Tensor& logits, const DecodingOptions& options,
                                      const std::vector<Random*>& randoms);

} // namespace alter
