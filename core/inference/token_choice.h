#pragma once

#include "core/base/random.h"
#include "core/inference/decoding.h"

#include <vector>

namespace alter {

struct ChosenToken {
    int32_t id = 0;
    double logprob = 0;                         ///< under the untempered model distribution
    std::vector<Alternative> alternatives = {}; ///< without texts
};

/// One token for each row of `logits` (fp32 [B, V]): the likeliest, or one drawn after temperature, top-k and
/// top-p (in this order, as transformers does). Each row takes one number of its own generator, also where
/// `given`, if not empty, names its token (none: below 0).
std::vector<ChosenToken> chooseTokens(const Tensor& logits, const DecodingOptions& options,
                                      const std::vector<Random*>& randoms,
                                      const std::vector<int64_t>& given = {});

} // namespace alter
