#pragma once

#include "core/nn/packed.h"

#include <cstdint>
#include <span>
#include <vector>

namespace alter {

/// One example as token ids, owned by somebody else.
struct BatchItem {
    std::span<const int32_t> prompt; ///< with the backbone's leading or trailing special tokens
    std::span<const int32_t> target; ///< with its end token where one is to be learned
    int64_t task = -1;
};

/// Packed token ids of several examples with the places where something is predicted. All tensors lie on the
/// device.
struct Batch {
    Pack source;        ///< encoder-decoder backbones: the prompts
    Pack pack;          ///< decoder tokens (with the prompts, where there is no encoder)
    Tensor targetRows;  ///< int64 [K] rows of `pack` whose state predicts a target token
    Tensor targetIds;   ///< int64 [K]
    Tensor targetOwner; ///< int64 [K] what each target belongs to: an example, or a label of an example
    std::vector<int64_t> tasks; ///< [examples]
    int64_t owners = 0;         ///< examples, or examples · labels

    int64_t examples() const { return static_cast<int64_t>(tasks.size()); }
};

/// What a batch has to know of the backbone.
struct BatchLayout {
    bool encoderDecoder = false;
    int32_t startToken = 0; ///< first decoder token of encoder-decoder backbones
    torch::Device device = torch::kCPU;
};

/// A batch for the loss of every target token. Examples are laid in the order of their tasks, so that each
/// expert's rows are contiguous; `order` (when given) receives the item index of each example.
Batch makeTrainingBatch(const std::vector<BatchItem>& items, const BatchLayout& layout,
                        std::vector<size_t>* order = nullptr);

/// A batch that scores every label of every example with the prompt run once: labels are branches that
/// continue their prompt. `targets` of the items are ignored; owner = example · labels + label; examples keep
/// the items' order.
Batch makeScoringBatch(const std::vector<BatchItem>& items, const std::vector<std::vector<int32_t>>& labels,
                       const BatchLayout& layout);

/// A batch with prompts alone, predicting the token after each; segment i uses cache slot i.
Batch makePromptBatch(const std::vector<BatchItem>& items, const BatchLayout& layout);

/// The next step of decoding: one token for each of `slots`, at `positions`; predicts the token after each.
struct NextToken {
    int64_t slot, example, position;
    int32_t token;
};
Batch makeNextBatch(const std::vector<NextToken>& tokens, std::vector<int64_t> tasks,
                    const BatchLayout& layout);

} // namespace alter
