#pragma once

#include "core/inference/decoding.h"

namespace alter {

/// An answer that beam search found.
struct Hypothesis {
    std::vector<int32_t> tokens;  ///< with the end token where there is one
    std::vector<double> logprobs; ///< of each token
    double score = 0;             ///< Σ logprobs / length^penalty, the end token counted
};

/// The `options.beams` best answers to one prompt, best first. As transformers' beam search with its defaults
/// (early_stopping = False: it ends when the best open beam, at its present length, scores below the worst
/// answer found). `stop` and sampling do not apply. `onStep`, called with the number of tokens so far, ends
/// it with false.
std::vector<Hypothesis> beamSearch(const Model& model, const Prompt& prompt, const DecodingOptions& options,
                                   const std::function<bool(int64_t)>& onStep = {});

} // namespace alter
