#pragma once

#include "core/inference/model.h"

#include <functional>
#include <vector>

namespace alter {

/// The labels of one prompt.
struct LabelScores {
    std::vector<double> logLikelihoods; ///< [labels] natural log of p(label | prompt), summed over tokens
    std::vector<double> probabilities;  ///< [labels] the same, normalised over the labels

    size_t best() const; ///< the first of the likeliest
};

struct ScoringOptions {
    int64_t batchRows = 4096; ///< tokens of prompts and labels in one batch (one prompt at least)
    std::function<void(size_t done)> onBatch = {}; ///< prompts scored so far; may throw to stop
};

/// How likely each prompt goes on with each label. A prompt is computed once for all labels, which continue
/// it as branches. `labels` are token ids as ExampleEncoder::encodeTarget() gives them; an end token at their
/// ends counts only where one label is the beginning of another, and then for all labels. Scores are in the
/// order of the prompts. Throws BadInput for fewer than one label, an empty label or prompt, and what
/// Model::routing() throws.
std::vector<LabelScores> scoreLabels(const Model& model, const std::vector<Prompt>& prompts,
                                     const std::vector<std::vector<int32_t>>& labels,
                                     const ScoringOptions& options = {});

/// The log-likelihoods of one batch of prompts as they are computed, fp64 [prompts, labels] on the device.
/// Nothing is read back. `labels` without end tokens, unless they are to count.
Tensor labelLogLikelihoods(const Model& model, const std::vector<Prompt>& prompts,
                           const std::vector<std::vector<int32_t>>& labels);

} // namespace alter
