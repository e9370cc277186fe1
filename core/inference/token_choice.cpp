#include "core/inference/token_choice.h"

#include <algorithm>

namespace alter {

namespace {

/// Candidates in some order with their tempered probabilities, rows summing to 1: ids [B, n] (undefined:
/// every token in the vocabulary's order), probabilities fp64 [B, n].
struct Candidates {
    Tensor ids, probabilities;
};

Candidates candidatesOf(const Tensor& logits, const DecodingOptions& options) {
    const Tensor tempered = logits.to(torch::kFloat64) / options.temperature;
    const bool limited = options.topK > 0 && options.topK < logits.size(1);
    if (!limited && options.topP >= 1.0)
        return {Tensor(), tempered.softmax(1)};
    const auto [best, ids] = limited ? tempered.topk(options.topK, 1) : tempered.sort(1, /*descending=*/true);
    Tensor probabilities = best.softmax(1);
    if (options.topP < 1.0) {
        // A candidate stays while those before it have less than topP; the first one always does.
        const Tensor before = probabilities.cumsum(1) - probabilities;
        probabilities = probabilities.masked_fill(before.ge(options.topP), 0.0);
        probabilities = probabilities / probabilities.sum(1, true);
    }
    return {ids, probabilities};
}

/// int64 [B, 1]
Tensor draw(const Tensor& logits, const DecodingOptions& options, const std::vector<Random*>& randoms) {
    std::vector<double> uniform;
    for (Random* random : randoms)
        uniform.push_back(random->uniform());
    const Candidates candidates = candidatesOf(logits, options);
    const Tensor sums = candidates.probabilities.cumsum(1);
    const Tensor wanted = torch::tensor(uniform, torch::kFloat64).to(logits.device()).unsqueeze(1) *
                          sums.narrow(1, sums.size(1) - 1, 1); // the sum may miss 1 by rounding
    // Sums are flat where a probability is 0: the first sum above the number belongs to a possible candidate.
    const Tensor place = torch::searchsorted(sums, wanted, false, /*right=*/true).clamp_max(sums.size(1) - 1);
    return candidates.ids.defined() ? candidates.ids.gather(1, place) : place;
}

/// `ids` with what is given in its place.
Tensor withGiven(const Tensor& ids, const std::vector<int64_t>& given) {
    if (given.empty())
        return ids;
    const Tensor fixed = torch::tensor(given, torch::kInt64).to(ids.device()).unsqueeze(1);
    return torch::where(fixed.lt(0), ids, fixed);
}

} // namespace

std::vector<ChosenToken> chooseTokens(const Tensor& logits, const DecodingOptions& options,
                                      const std::vector<Random*>& randoms,
                                      const std::vector<int64_t>& given) {
    const Tensor own = options.temperature > 0 ? draw(logits, options, randoms) : logits.argmax(1, true);
    Tensor ids = withGiven(own, given);
    if (const int64_t most = std::min(options.alternatives, logits.size(1)); most > 0)
        ids = torch::cat({ids, std::get<1>(logits.topk(most, 1))}, 1);
    const Tensor logprobs = logits.gather(1, ids) - torch::logsumexp(logits, 1, true);
    // One read-back a step for all.
    const Tensor both = torch::stack({ids.to(torch::kFloat64), logprobs.to(torch::kFloat64)}, 2).cpu();
    const auto values = both.accessor<double, 3>(); // [B, 1 + alternatives, 2]
    std::vector<ChosenToken> chosen;
    for (int64_t row = 0; row < both.size(0); ++row) {
        chosen.push_back({.id = static_cast<int32_t>(values[row][0][0]), .logprob = values[row][0][1]});
        for (int64_t other = 1; other < both.size(1); ++other)
            chosen.back().alternatives.push_back(
                {.id = static_cast<int32_t>(values[row][other][0]), .logprob = values[row][other][1]});
    }
    return chosen;
}

} // namespace alter
