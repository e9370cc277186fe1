#include "core/inference/beam_search.h"

#include <algorithm>
#include <cmath>

namespace alter {

namespace {

struct Beam {
    std::vector<int32_t> tokens;
    std::vector<double> logprobs;
    double sum = 0;
};

/// A continuation of an open beam.
struct Candidate {
    size_t beam;
    int32_t token;
    double logprob; ///< of the token
    double sum;
};

class BeamSearch {
  public:
    BeamSearch(const Model& model, const DecodingOptions& options)
        : m_model(model), m_options(options), m_width(static_cast<size_t>(options.beams)), m_open(1) {}

    /// Extends the open beams by one token each. logits: fp32 [open, V].
    void extend(const Tensor& logits) {
        const std::vector<Candidate> best = bestCandidates(logits);
        ++m_length;
        std::vector<Beam> next;
        m_from.clear();
        for (size_t rank = 0; rank < best.size(); ++rank) {
            const Candidate& candidate = best[rank];
            const bool atEnd = m_model.isEnd(candidate.token) || m_length == m_options.maxTokens;
            // Candidates beyond the width are there so that open beams don't run out; they are no answers.
            if (atEnd && rank < m_width)
                addAnswer(extended(candidate));
            else if (!atEnd && next.size() < m_width) {
                next.push_back(extended(candidate));
                m_from.push_back(static_cast<int64_t>(candidate.beam));
            }
        }
        m_open = std::move(next);
    }

    bool goesOn() const {
        if (m_open.empty())
            return false;
        return m_answers.size() < m_width || scoreOf(m_open.front().sum) > m_answers.back().score;
    }

    const std::vector<Beam>& open() const { return m_open; }
    /// The beam that each open one continues.
    const std::vector<int64_t>& from() const { return m_from; }
    int64_t length() const { return m_length; }

    /// Answers, best first; what is open counts as one where the search was ended early.
    std::vector<Hypothesis> answers() {
        for (Beam& beam : m_open) {
            if (m_answers.size() < m_width)
                addAnswer(std::move(beam));
        }
        return std::move(m_answers);
    }

  private:
    double scoreOf(double sum) const {
        return sum / std::pow(static_cast<double>(m_length), m_options.lengthPenalty);
    }

    Beam extended(const Candidate& candidate) const {
        Beam beam = m_open[candidate.beam];
        beam.tokens.push_back(candidate.token);
        beam.logprobs.push_back(candidate.logprob);
        beam.sum = candidate.sum;
        return beam;
    }

    void addAnswer(Beam beam) {
        const Hypothesis answer{std::move(beam.tokens), std::move(beam.logprobs), scoreOf(beam.sum)};
        const auto place =
            std::upper_bound(m_answers.begin(), m_answers.end(), answer.score,
                             [](double score, const Hypothesis& other) { return score > other.score; });
        m_answers.insert(place, answer);
        m_answers.resize(std::min(m_answers.size(), m_width));
    }

    /// The best continuations of all open beams together, one set of `width` more than there are end tokens:
    /// so many may end, and `width` are left.
    std::vector<Candidate> bestCandidates(const Tensor& logits) const {
        const int64_t vocabulary = logits.size(1);
        std::vector<double> sums;
        for (const Beam& beam : m_open)
            sums.push_back(beam.sum);
        const Tensor logprobs = logits.log_softmax(1);
        const Tensor added = logprobs + torch::tensor(sums, kExact).to(logits.device()).unsqueeze(1);
        const auto ends = static_cast<int64_t>(m_model.endIds().size());
        const int64_t count = std::min(added.numel(), std::max<int64_t>(2, 1 + ends) * m_options.beams);
        const auto [best, places] = added.flatten().topk(count);
        const Tensor own = logprobs.flatten().index_select(0, places);
        const Tensor table = torch::stack({places.to(torch::kFloat64), own.to(torch::kFloat64)}, 1).cpu();
        const auto values = table.accessor<double, 2>();
        std::vector<Candidate> candidates;
        for (int64_t i = 0; i < count; ++i) {
            const auto place = static_cast<int64_t>(values[i][0]);
            const auto beam = static_cast<size_t>(place / vocabulary);
            candidates.push_back({beam, static_cast<int32_t>(place % vocabulary), values[i][1],
                                  m_open[beam].sum + values[i][1]});
        }
        return candidates;
    }

    const Model& m_model;
    const DecodingOptions& m_options;
    size_t m_width;
    int64_t m_length = 0;
    std::vector<Beam> m_open;
    std::vector<int64_t> m_from;
    std::vector<Hypothesis> m_answers; // best first
};

} // namespace

std::vector<Hypothesis> beamSearch(const Model& model, const Prompt& prompt, const DecodingOptions& options,
                                   const std::function<bool(int64_t)>& onStep) {
    options.validate();
    torch::NoGradGuard noGradients;
    const BatchLayout layout = model.backbone->layout();
    ModelPass pass(model, {prompt.task});
    KvCache cache = model.backbone->newCache();
    BeamSearch search(model, options);
    const Batch first = makePromptBatch({{.prompt = prompt.ids, .target = {}, .task = prompt.task}}, layout);
    search.extend(model.backbone->logits(pass.states(first, &cache)));
    int64_t position = layout.encoderDecoder ? 1 : static_cast<int64_t>(prompt.ids.size());
    while (search.goesOn() && (!onStep || onStep(search.length()))) {
        cache.reorder(search.from());
        std::vector<NextToken> tokens;
        for (size_t i = 0; i < search.open().size(); ++i)
            tokens.push_back({.slot = static_cast<int64_t>(i),
                              .example = 0,
                              .position = position,
                              .token = search.open()[i].tokens.back()});
        ++position;
        const Batch next = makeNextBatch(tokens, {prompt.task}, layout);
        search.extend(model.backbone->logits(pass.states(next, &cache)));
    }
    return search.answers();
}

} // namespace alter
