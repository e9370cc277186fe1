#pragma once

#include "core/inference/model.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alter {

/// How an answer is made from a prompt.
struct DecodingOptions {
    int64_t maxTokens = 128;
    double temperature = 0.0;   ///< 0 = greedy
    int64_t topK = 0;           ///< sampling: among the k likeliest; 0 = all
    double topP = 1.0;          ///< sampling: among the likeliest that together have this probability
    int beams = 1;              ///< more than 1: beam search, see beam_search.h
    double lengthPenalty = 1.0; ///< beam search: scores are divided by length^penalty
    uint64_t seed = 0;          ///< sampling; what a prompt draws depends on it and Prompt::stream alone
    std::vector<std::string> stop = {}; ///< an answer ends before any of these texts
    int64_t alternatives = 0;  ///< so many of the likeliest tokens are told of each step; not of beams
    int64_t batchRows = 4096;  ///< prompt tokens of one batch
    int64_t batchPrompts = 32; ///< prompts of one batch

    static constexpr int64_t mostAlternatives = 10;

    /// Throws Usage naming the first option whose value is not allowed.
    void validate() const;
};

/// A token that might have stood at a place of an answer, the one that does stand there included.
struct Alternative {
    int32_t id = 0;
    double logprob = 0;    ///< under the untempered model
    std::string text = {}; ///< what it adds to the text so far; "" for the end token and inside a character
};

/// One more token of a prompt's answer.
struct GeneratedToken {
    size_t prompt = 0; ///< its place among all prompts
    int32_t id = 0;
    double logprob = 0;
    std::string_view text = {}; ///< what became certain with it; texts add up to Generated::text
    std::span<const Alternative> alternatives = {}; ///< the likeliest first
};

struct Generated {
    std::vector<int32_t> tokens = {};  ///< with the end token, and those that make up a stop text
    std::vector<double> logprobs = {}; ///< natural log of each token's probability under the untempered model
    std::vector<std::vector<Alternative>> alternatives = {}; ///< of each token, where they are wanted
    std::string text = {};                                   ///< without end token and stop text; not trimmed
    std::string finish = "length";                           ///< eos | stop | length | cancelled
};

/// false cancels that prompt.
using OnToken = std::function<bool(const GeneratedToken& token)>;

/// Answers to `prompts`, in their order. Prompts run in batches; what one of them gets does not depend on the
/// others, but for rounding. Throws what Model::routing() throws, BadInput for an empty prompt, and Usage for
/// a beginning that cannot be one.
std::vector<Generated> generate(const Model& model, const std::vector<Prompt>& prompts,
                                const DecodingOptions& options, const OnToken& onToken = {});

} // namespace alter
