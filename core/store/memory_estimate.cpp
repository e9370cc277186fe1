#include "core/store/memory_estimate.h"

#include "core/base/error.h"
#include "core/base/os/resources.h"
#include "core/store/backbone_config.h"
#include "core/store/backbones.h"
#include "core/store/run_estimate.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace alter {

namespace {

using nlohmann::ordered_json;

// Measured on the starter backbone (Gemma 3 270M, stored in fp32) in bf16 with batches of 16 on a processor
// of two cores, six tasks each: a training held 1.88 GB at most with 39 tokens an example (776 steps), and
// 2.27 GB with 68 (the demo, 163 steps); `alter evaluate` of the first, 300 examples a task, 1.79 GB, which
// is what loading takes. Two numbers are fitted to these peaks; all others below are counted.
constexpr double programBytes = 240e6;    ///< the program, its libraries, the tokenizer and compiled kernels
constexpr double activationFactor = 1.65; ///< what autograd keeps, with temporaries and gaps between blocks

constexpr double headRows = 64;         ///< states that go through the vocabulary at once (head_loss.cpp)
constexpr double headCopies = 3;        ///< of their fp32 logits, while the loss is made from them
constexpr double scoringRows = 4096;    ///< tokens of a batch that is evaluated (evaluator.h)
constexpr double validationRows = 2048; ///< of one that is validated (validation.h)
constexpr double answeredAtOnce = 32;   ///< prompts (decoding.h)
constexpr double answerMargin = 16;     ///< tokens beyond the longest target (evaluator.cpp)
constexpr double cacheReserve = 2;      ///< a key/value cache doubles when it is full
constexpr double stackedShare = 0.25;   ///< of the weights is copied when none has to be converted
constexpr double sigmas = 3;            ///< the longest of some hundred batches
constexpr double tokensAWord = 1.5;     ///< where only words were counted

/// Examples as they come in the mix of tasks.
struct LengthMix {
    double prompt = 0, target = 0, deviation = 0, longest = 0;

    double length() const { return prompt + target; }
};

double square(double value) {
    return value * value;
}

TokenLengths clipped(TokenLengths task, int maxTokens) {
    const auto most = static_cast<double>(maxTokens);
    if (task.longest <= 0) // nothing is known
        return {.examples = task.examples, .prompt = most, .longPrompt = most, .longest = maxTokens};
    task.prompt = std::min(task.prompt, most);
    task.longPrompt = std::min(task.longPrompt, most);
    task.target = std::min(task.target, most - task.prompt);
    task.longest = std::min<int64_t>(task.longest, maxTokens);
    return task;
}

LengthMix mixOf(const std::vector<TokenLengths>& tasks, const RunConfig& config) {
    constexpr double p95 = 1.645; // standard deviations from the mean
    double all = 0, squares = 0;
    LengthMix mix;
    for (const TokenLengths& known : tasks) {
        const TokenLengths task = clipped(known, config.maxTokens);
        const auto count = static_cast<double>(std::max<int64_t>(1, task.examples));
        const double spread = std::max(0.0, task.longPrompt - task.prompt) / p95;
        all += count;
        mix.prompt += count * task.prompt;
        mix.target += count * task.target;
        squares += count * (square(spread) + square(task.prompt + task.target));
        mix.longest = std::max(mix.longest, static_cast<double>(task.longest));
    }
    all = std::max(all, 1.0);
    mix.prompt /= all;
    mix.target /= all;
    mix.deviation = std::sqrt(std::max(0.0, squares / all - square(mix.length())));
    return mix;
}

/// Numbers that autograd keeps of one token in one block.
double keptNumbers(const BackboneShape& backbone, const StreamShape& stream, bool crosses) {
    const auto hidden = static_cast<double>(stream.hidden), inner = static_cast<double>(stream.inner);
    const auto size = static_cast<double>(backbone.headSize);
    const auto heads = static_cast<double>(backbone.heads), keys = static_cast<double>(backbone.keyHeads);
    const double attention = (heads + 2 * keys) * size // projected
                             + 4 * heads * size;       // queries, keys, values for each head, and the result
    return 6 * hidden + attention * (crosses ? 2 : 1) + (stream.gated ? 3 : 2) * inner;
}

/// Numbers that a token needs for a moment where nothing is kept.
double passingNumbers(const BackboneShape& backbone) {
    double most = 0;
    for (const StreamShape& stream : backbone.streams)
        most = std::max(most, keptNumbers(backbone, stream, false) +
                                  static_cast<double>(2 * stream.hidden + stream.inner));
    return most;
}

/// Numbers inside the experts, for each token in each block: before and after the activation, and gated.
double expertNumbers(const RunConfig& config, size_t tasks) {
    const double places = config.adapter.kind == "lora" ? 3 : 1;
    const auto experts = static_cast<double>(tasks + static_cast<size_t>(config.adapter.sharedExperts));
    return places * 3 * experts * config.adapter.rank;
}

/// Blocks of a stream that gradients go through: those from the first expert on, and all behind an encoder.
double trainedBlocks(const RunConfig& config, const StreamShape& stream, bool isFirst) {
    const bool all = config.adapter.topBlocks <= 0 || !isFirst;
    return static_cast<double>(all ? stream.blocks
                                   : std::min<int64_t>(config.adapter.topBlocks, stream.blocks));
}

/// Arithmetic on bytes of one run.
class Reckoning {
  public:
    Reckoning(const RunConfig& config, const BackboneShape& backbone, const std::vector<TokenLengths>& tasks)
        : m_config(config), m_backbone(backbone), m_taskCount(tasks.size()), m_mix(mixOf(tasks, config)),
          m_size(adapterSize(config, static_cast<int64_t>(tasks.size()), backbone.streams)),
          m_number(computesInBf16(config) ? 2 : 4) {
        for (const TokenLengths& task : tasks)
            m_examples += static_cast<double>(task.examples);
    }

    double loading() const {
        const auto file = static_cast<double>(m_backbone.fileBytes);
        return programBytes + file + (isConverted() ? weights() : stackedShare * file);
    }

    double training() const {
        const double passes = std::max(activations(), validationRows * m_number * passingNumbers(m_backbone));
        return programBytes + weights() + adapters() + head() + prefix() + activationFactor * passes;
    }

    double evaluation() const {
        const auto all = static_cast<double>(m_size.all());
        const double experts = all * (4 + 2 * m_number); // exact, and frozen twice (low_rank.cpp)
        const double passes = scoringRows * m_number * passingNumbers(m_backbone);
        return programBytes + weights() + experts + head() + cache() + activationFactor * passes;
    }

  private:
    bool isConverted() const {
        return static_cast<double>(m_backbone.fileBytes) >
               1.5 * m_number * static_cast<double>(m_backbone.parameters);
    }

    double weights() const { return m_number * static_cast<double>(m_backbone.parameters); }

    /// Exact weights and the best so far; where trained, gradients and AdamW's two moments; and copies in the
    /// type that is computed in.
    double adapters() const {
        int64_t trained = 0;
        for (const StageEstimate& stage : stageEstimates(m_config, 1, m_size))
            trained = std::max(trained, stage.trained);
        return static_cast<double>(m_size.all()) * (8 + 2 * m_number) + static_cast<double>(trained) * 12;
    }

    double head() const { return headRows * headCopies * 4 * static_cast<double>(m_backbone.vocabulary); }

    /// The largest batch: its examples are drawn, so their lengths add up to more than usual now and then.
    double batchTokens() const {
        const double count = std::max(m_config.stage1.batchSize, m_config.stage2.batchSize);
        return std::min(count * m_mix.length() + sigmas * m_mix.deviation * std::sqrt(count),
                        count * m_mix.longest);
    }

    double activations() const {
        const bool pair = m_backbone.streams.size() > 1; // the encoder reads prompts, the decoder targets
        const double prompts = m_mix.length() > 0 ? m_mix.prompt / m_mix.length() : 1;
        double bytes = 0;
        for (size_t i = 0; i < m_backbone.streams.size(); ++i) {
            const StreamShape& stream = m_backbone.streams[i];
            const double share = !pair ? 1 : i == 0 ? prompts : 1 - prompts;
            bytes += share * trainedBlocks(m_config, stream, i == 0) *
                     (keptNumbers(m_backbone, stream, i > 0) + expertNumbers(m_config, m_taskCount));
        }
        return bytes * batchTokens() * m_number;
    }

    /// Kept states below the experts are a mapped file: its pages count, though the system may take them
    /// back.
    double prefix() const {
        const bool isKept = m_config.prefixCache && !m_backbone.streams.empty() &&
                            trainedBlocks(m_config, m_backbone.streams.front(), true) <
                                static_cast<double>(m_backbone.streams.front().blocks);
        if (!isKept)
            return 0;
        const double validated = static_cast<double>(m_taskCount) * m_config.validationLimit;
        return (m_examples + validated) * m_mix.length() * m_number *
               static_cast<double>(m_backbone.streams.front().hidden);
    }

    /// Keys and values of the prompts that are answered at once.
    double cache() const {
        const double tokens =
            std::min(scoringRows, answeredAtOnce * m_mix.longest) + answeredAtOnce * answerMargin;
        const auto blocks = static_cast<double>(m_backbone.streams.back().blocks);
        return cacheReserve * tokens * blocks * 2 * m_number *
               static_cast<double>(m_backbone.keyHeads * m_backbone.headSize);
    }

    const RunConfig& m_config;
    const BackboneShape& m_backbone;
    size_t m_taskCount;
    LengthMix m_mix;
    AdapterSize m_size;
    double m_number; ///< bytes of one number that is computed with
    double m_examples = 0;
};

uint64_t whole(double bytes) {
    return static_cast<uint64_t>(std::llround(bytes));
}

} // namespace

BackboneShape backboneShape(const std::filesystem::path& folder, int64_t parameters) {
    BackboneShape shape{.parameters = parameters};
    readBackboneConfig(folder, [&shape](const nlohmann::json& config) {
        shape.streams = streamShapes(config);
        const bool gemma = config.at("model_type") == "gemma3_text";
        shape.heads = config.at(gemma ? "num_attention_heads" : "num_heads");
        shape.keyHeads = gemma ? config.at("num_key_value_heads").get<int64_t>() : shape.heads;
        shape.headSize = config.at(gemma ? "head_dim" : "d_kv");
        shape.vocabulary = config.at("vocab_size");
    });
    std::error_code missing;
    const uintmax_t bytes = std::filesystem::file_size(folder / "weights.safetensors", missing);
    shape.fileBytes = missing ? 4 * static_cast<uint64_t>(parameters) : bytes;
    return shape;
}

TokenLengths tokenLengths(const Task& task) {
    const ordered_json::json_pointer place("/splits/train");
    if (!task.statistics.contains(place))
        return {};
    const ordered_json& train = task.statistics[place];
    TokenLengths lengths{.examples = train.value("count", int64_t{0}) - train.value("tooLong", int64_t{0}),
                         .isCounted = task.statistics.value("unit", std::string()) == "tokens"};
    const double unit = lengths.isCounted ? 1 : tokensAWord;
    const auto number = [&](const char* part, const char* name) {
        const ordered_json of = train.value(part, ordered_json::object());
        return unit * of.value(name, 0.0);
    };
    lengths.prompt = number("prompt", "mean");
    lengths.longPrompt = number("prompt", "p95");
    lengths.target = number("target", "mean");
    lengths.longest = std::llround(number("prompt", "max") + number("target", "max"));
    return lengths;
}

uint64_t MemoryEstimate::peak() const {
    return std::max({loading, training, evaluation});
}

uint64_t MemoryEstimate::low() const {
    return whole(static_cast<double>(peak()) * (1 - below));
}

uint64_t MemoryEstimate::high() const {
    return whole(static_cast<double>(peak()) * (1 + above));
}

MemoryEstimate memoryEstimate(const RunConfig& config, const BackboneShape& backbone,
                              const std::vector<TokenLengths>& tasks) {
    const Reckoning reckoning(config, backbone, tasks);
    MemoryEstimate estimate{.loading = whole(reckoning.loading()),
                            .training = whole(reckoning.training()),
                            .evaluation = whole(reckoning.evaluation())};
    // Where lengths are guessed, they are guessed too long rather than too short.
    const bool isCounted =
        std::all_of(tasks.begin(), tasks.end(), [](const TokenLengths& task) { return task.isCounted; });
    if (!isCounted)
        estimate.below = 0.4;
    return estimate;
}

MemoryEstimate memoryEstimate(const Project& project, const RunConfig& config) {
    const BackboneRecord backbone = BackboneStore(project).choose(config.backbone);
    std::vector<TokenLengths> tasks;
    for (const Task& task : TaskStore(project).list())
        if (config.tasks.empty() ||
            std::find(config.tasks.begin(), config.tasks.end(), task.name) != config.tasks.end())
            tasks.push_back(tokenLengths(task));
    return memoryEstimate(config, backboneShape(project.backboneFolder(backbone.name), backbone.parameters),
                          tasks);
}

bool computesInBf16(const RunConfig& config) {
    return config.dtype == "bf16" || (config.dtype == "auto" && processorHasBf16());
}

} // namespace alter
