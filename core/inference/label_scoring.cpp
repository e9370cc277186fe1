#include "core/inference/label_scoring.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inference/prompt_batches.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace alter {

namespace {

using Labels = std::vector<std::vector<int32_t>>;

constexpr int64_t kStatesAtOnce = 64; // 64 · 262,144 logits in fp32 are 64 MiB

bool isBeginning(const std::vector<int32_t>& shorter, const std::vector<int32_t>& longer) {
    return shorter.size() <= longer.size() && std::equal(shorter.begin(), shorter.end(), longer.begin());
}

bool oneBeginsAnother(const Labels& labels) {
    for (size_t i = 0; i < labels.size(); ++i) {
        for (size_t j = 0; j < labels.size(); ++j) {
            if (i != j && labels[i] != labels[j] && isBeginning(labels[i], labels[j]))
                return true;
        }
    }
    return false;
}

/// The tokens that are compared: without end tokens, unless they are needed to tell labels apart.
Labels comparedLabels(const Model& model, const Labels& labels) {
    Labels bare = labels;
    for (std::vector<int32_t>& label : bare) {
        if (!label.empty() && model.isEnd(label.back()))
            label.pop_back();
    }
    for (size_t i = 0; i < labels.size(); ++i) {
        if (bare[i].empty())
            throwBadInput({.what = "A label has no tokens.", .where = cat("label ", i + 1)});
    }
    const std::vector<int32_t> ends = model.endIds();
    if (ends.empty() || !oneBeginsAnother(bare))
        return bare;
    for (std::vector<int32_t>& label : bare)
        label.push_back(ends.front());
    return bare;
}

/// Which states a batch's targets are predicted from. The first token of every label is predicted from the
/// same state, which goes through the vocabulary head only once; any other state predicts one token.
struct UniqueStates {
    std::vector<int64_t> first; ///< of each distinct state, the first target that it predicts
    std::vector<int64_t> state; ///< of each target

    UniqueStates(size_t prompts, const Labels& labels) {
        for (size_t prompt = 0; prompt < prompts; ++prompt)
            addPrompt(labels);
    }

  private:
    void addPrompt(const Labels& labels) {
        const auto shared = static_cast<int64_t>(first.size());
        first.push_back(static_cast<int64_t>(state.size()));
        for (const std::vector<int32_t>& label : labels) {
            state.push_back(shared);
            for (size_t i = 1; i < label.size(); ++i) {
                first.push_back(static_cast<int64_t>(state.size()));
                state.push_back(static_cast<int64_t>(first.size()) - 1);
            }
        }
    }
};

Tensor onDevice(const std::vector<int64_t>& values, const torch::Device& device) {
    return torch::tensor(values, torch::kInt64).to(device);
}

/// log p of each target, fp32 [K]. states: [unique states, d]; ids: [K].
Tensor targetLogProbabilities(const Backbone& backbone, const Tensor& states, const Tensor& ids,
                              const UniqueStates& unique) {
    std::vector<Tensor> sums; // of the whole vocabulary, state by state
    for (int64_t begin = 0; begin < states.size(0); begin += kStatesAtOnce) {
        const int64_t count = std::min(kStatesAtOnce, states.size(0) - begin);
        sums.push_back(torch::logsumexp(backbone.logits(states.narrow(0, begin, count)), 1));
    }
    const Tensor state = onDevice(unique.state, states.device());
    return backbone.tokenLogits(states.index_select(0, state), ids) - torch::cat(sums).index_select(0, state);
}

LabelScores normalised(const double* logLikelihoods, size_t labels) {
    LabelScores scores;
    scores.logLikelihoods.assign(logLikelihoods, logLikelihoods + labels);
    const double most = *std::max_element(scores.logLikelihoods.begin(), scores.logLikelihoods.end());
    double sum = 0;
    for (const double value : scores.logLikelihoods)
        sum += scores.probabilities.emplace_back(std::exp(value - most));
    for (double& value : scores.probabilities)
        value /= sum;
    return scores;
}

} // namespace

Tensor labelLogLikelihoods(const Model& model, const std::vector<Prompt>& prompts, const Labels& labels) {
    torch::NoGradGuard noGradients;
    std::vector<size_t> places(prompts.size());
    std::iota(places.begin(), places.end(), size_t{0});
    Batch batch = makeScoringBatch(batchItems(prompts, places), labels, model.backbone->layout());
    const UniqueStates unique(prompts.size(), labels);
    const torch::Device device = model.backbone->device();
    batch.targetRows = batch.targetRows.index_select(0, onDevice(unique.first, device));
    ModelPass pass(model, tasksOf(prompts, places));
    const Tensor found = targetLogProbabilities(*model.backbone, pass.states(batch), batch.targetIds, unique);
    const auto rows = static_cast<int64_t>(prompts.size());
    return torch::zeros({batch.owners}, found.options().dtype(torch::kFloat64))
        .index_add(0, batch.targetOwner, found.to(torch::kFloat64))
        .view({rows, static_cast<int64_t>(labels.size())});
}

size_t LabelScores::best() const {
    const auto most = std::max_element(logLikelihoods.begin(), logLikelihoods.end());
    return static_cast<size_t>(most - logLikelihoods.begin());
}

std::vector<LabelScores> scoreLabels(const Model& model, const std::vector<Prompt>& prompts,
                                     const Labels& labels, const ScoringOptions& options) {
    if (labels.empty())
        throwBadInput({.what = "There are no labels to score.", .expected = "at least one"});
    torch::NoGradGuard noGradients;
    const Labels compared = comparedLabels(model, labels);
    const int64_t branches =
        std::accumulate(compared.begin(), compared.end(), int64_t{0}, [](int64_t sum, const auto& label) {
            return sum + static_cast<int64_t>(label.size()) - 1;
        });
    const auto rows = [&](size_t i) { return static_cast<int64_t>(prompts[i].ids.size()) + branches; };
    std::vector<LabelScores> scores(prompts.size());
    size_t done = 0;
    for (const std::vector<size_t>& places :
         promptBatches(prompts, rows, options.batchRows, prompts.size())) {
        std::vector<Prompt> own;
        for (const size_t place : places)
            own.push_back(prompts[place]);
        const Tensor sums = labelLogLikelihoods(model, own, compared).cpu();
        for (size_t i = 0; i < places.size(); ++i)
            scores[places[i]] = normalised(sums.const_data_ptr<double>() + i * labels.size(), labels.size());
        done += places.size();
        if (options.onBatch)
            options.onBatch(done);
    }
    return scores;
}

} // namespace alter
