#include "core/inference/decoding.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inference/answer_stream.h"
#include "core/inference/beam_search.h"
#include "core/inference/prompt_batches.h"
#include "core/inference/token_choice.h"

#include <algorithm>

namespace alter {

namespace {

/// One answer in the making.
struct Answering {
    size_t prompt; ///< its place among all prompts
    const std::vector<int32_t>* begin;
    int64_t slot;     ///< in the batch and its cache
    int64_t position; ///< of the next token
    Random random;
    AnswerStream text;
    Generated result = {};
    bool done = false;

    /// The next token where it is given, otherwise -1.
    int64_t given() const {
        return result.tokens.size() < begin->size() ? int64_t{(*begin)[result.tokens.size()]} : -1;
    }
};

/// Answers the prompts of one batch; those that are done leave it.
class BatchDecoder {
  public:
    BatchDecoder(const Model& model, const DecodingOptions& options, const OnToken& onToken)
        : m_model(model), m_options(options), m_onToken(onToken) {}

    void run(const std::vector<Prompt>& prompts, const std::vector<size_t>& places,
             std::vector<Generated>& results) {
        const BatchLayout layout = m_model.backbone->layout();
        ModelPass pass(m_model, tasksOf(prompts, places));
        KvCache cache = m_model.backbone->newCache();
        begin(prompts, places);
        const Batch first = makePromptBatch(batchItems(prompts, places), layout);
        take(pass.states(first, &cache));
        while (!m_open.empty()) {
            const Batch next = makeNextBatch(lastTokens(), tasksOf(prompts, places), layout);
            take(pass.states(next, &cache));
        }
        for (Answering& answer : m_all)
            results[answer.prompt] = std::move(answer.result);
    }

  private:
    void begin(const std::vector<Prompt>& prompts, const std::vector<size_t>& places) {
        const bool encoderDecoder = m_model.backbone->layout().encoderDecoder;
        m_all.reserve(places.size()); // m_open points into it
        for (size_t slot = 0; slot < places.size(); ++slot) {
            const Prompt& prompt = prompts[places[slot]];
            m_all.push_back({.prompt = places[slot],
                             .begin = &prompt.begin,
                             .slot = static_cast<int64_t>(slot),
                             .position = encoderDecoder ? 1 : static_cast<int64_t>(prompt.ids.size()),
                             .random = Random::stream(m_options.seed, prompt.stream),
                             .text = AnswerStream(*m_model.tokenizer, m_options.stop)});
            m_open.push_back(&m_all.back());
        }
    }

    /// Chooses the next token of every open answer from its state.
    void take(const Tensor& states) {
        std::vector<Random*> randoms;
        std::vector<int64_t> given;
        for (Answering* answer : m_open) {
            randoms.push_back(&answer->random);
            given.push_back(answer->given());
        }
        if (std::all_of(given.begin(), given.end(), [](int64_t token) { return token < 0; }))
            given.clear();
        std::vector<ChosenToken> tokens =
            chooseTokens(m_model.backbone->logits(states), m_options, randoms, given);
        for (size_t i = 0; i < m_open.size(); ++i)
            append(*m_open[i], tokens[i]);
        std::erase_if(m_open, [](const Answering* answer) { return answer->done; });
    }

    void append(Answering& answer, ChosenToken& token) {
        Generated& result = answer.result;
        result.tokens.push_back(token.id);
        result.logprobs.push_back(token.logprob);
        keepAlternatives(answer, token);
        const bool ended = m_model.isEnd(token.id);
        const bool last = static_cast<int64_t>(result.tokens.size()) >= m_options.maxTokens;
        const std::string fresh = ended ? answer.text.finish() : answer.text.next(token.id, last);
        if (answer.text.stopped())
            result.finish = "stop";
        else if (ended)
            result.finish = "eos";
        answer.done = ended || last || answer.text.stopped();
        if (!tell(answer, token, fresh) && !answer.done) {
            result.finish = "cancelled";
            answer.done = true;
        }
        result.text = answer.text.text();
    }

    /// Before the token itself goes into the text.
    void keepAlternatives(Answering& answer, ChosenToken& token) const {
        if (m_options.alternatives == 0)
            return;
        for (Alternative& other : token.alternatives)
            other.text = m_model.isEnd(other.id) ? std::string() : answer.text.trial(other.id);
        answer.result.alternatives.push_back(std::move(token.alternatives));
    }

    bool tell(const Answering& answer, const ChosenToken& token, const std::string& fresh) const {
        if (!m_onToken)
            return true;
        GeneratedToken told{.prompt = answer.prompt, .id = token.id, .logprob = token.logprob, .text = fresh};
        if (m_options.alternatives > 0)
            told.alternatives = answer.result.alternatives.back();
        return m_onToken(told);
    }

    std::vector<NextToken> lastTokens() {
        std::vector<NextToken> tokens;
        for (Answering* answer : m_open)
            tokens.push_back({.slot = answer->slot,
                              .example = answer->slot,
                              .position = answer->position++,
                              .token = answer->result.tokens.back()});
        return tokens;
    }

    const Model& m_model;
    const DecodingOptions& m_options;
    const OnToken& m_onToken;
    std::vector<Answering> m_all;
    std::vector<Answering*> m_open;
};

/// The best answer of a beam search as generate() hands it out; its tokens come all at once.
Generated searched(const Model& model, const Prompt& prompt, size_t place, const DecodingOptions& options,
                   const OnToken& onToken) {
    const Hypothesis best = beamSearch(model, prompt, options).front();
    Generated result;
    AnswerStream text(*model.tokenizer, options.stop);
    for (size_t i = 0; i < best.tokens.size() && !text.stopped(); ++i) {
        const int32_t token = best.tokens[i];
        result.tokens.push_back(token);
        result.logprobs.push_back(best.logprobs[i]);
        const bool ended = model.isEnd(token);
        const std::string fresh = ended ? text.finish() : text.next(token, i + 1 == best.tokens.size());
        if (ended)
            result.finish = "eos";
        if (onToken && !onToken({.prompt = place, .id = token, .logprob = best.logprobs[i], .text = fresh})) {
            result.finish = "cancelled";
            break;
        }
    }
    if (text.stopped())
        result.finish = "stop";
    result.text = text.text();
    return result;
}

void require(bool fits, const char* option, const std::string& expected) {
    if (!fits)
        throwUsage({.what = "A decoding option has a value that is not allowed.",
                    .where = option,
                    .expected = expected});
}

void checkBeginning(const Prompt& prompt, const Model& model, const DecodingOptions& options) {
    require(prompt.begin.empty() || options.beams == 1, "begin",
            "nothing where there are beams: beam search chooses all tokens itself");
    require(static_cast<int64_t>(prompt.begin.size()) <= options.maxTokens, "begin",
            cat("at most maxTokens (", options.maxTokens, ") tokens"));
    const int64_t vocabulary = model.backbone->head().size(0);
    require(std::all_of(prompt.begin.begin(), prompt.begin.end(),
                        [&](int32_t id) { return id >= 0 && id < vocabulary; }),
            "begin", cat("token ids from 0 to ", vocabulary - 1));
}

} // namespace

void DecodingOptions::validate() const {
    require(maxTokens >= 1, "maxTokens", "1 or more");
    require(temperature >= 0 && temperature <= 100, "temperature", "0 (greedy) to 100");
    require(topK >= 0, "topK", "0 (all) or more");
    require(topP > 0 && topP <= 1, "topP", "above 0, at most 1");
    require(beams >= 1 && beams <= 64, "beams", "1 to 64");
    require(beams == 1 || temperature == 0, "beams",
            "1 where the temperature is above 0: beam search does not sample");
    require(alternatives >= 0 && alternatives <= mostAlternatives, "alternatives",
            cat("0 (none) to ", mostAlternatives));
    require(beams == 1 || alternatives == 0, "alternatives",
            "0 where there are beams: beam search follows whole answers, not steps");
    require(std::none_of(stop.begin(), stop.end(), [](const std::string& text) { return text.empty(); }),
            "stop", "texts that are not empty");
    require(batchRows >= 1 && batchPrompts >= 1, "batchRows, batchPrompts", "1 or more");
}

std::vector<Generated> generate(const Model& model, const std::vector<Prompt>& prompts,
                                const DecodingOptions& options, const OnToken& onToken) {
    options.validate();
    for (const Prompt& prompt : prompts)
        checkBeginning(prompt, model, options);
    torch::NoGradGuard noGradients;
    const auto rows = [&](size_t i) { return static_cast<int64_t>(prompts[i].ids.size()); };
    const auto batches = promptBatches(prompts, rows, options.batchRows,
                                       options.beams > 1 ? 1 : static_cast<size_t>(options.batchPrompts));
    std::vector<Generated> results(prompts.size());
    for (const std::vector<size_t>& places : batches) {
        if (options.beams > 1)
            results[places.front()] =
                searched(model, prompts[places.front()], places.front(), options, onToken);
        else
            BatchDecoder(model, options, onToken).run(prompts, places, results);
    }
    return results;
}

} // namespace alter
