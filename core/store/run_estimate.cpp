#include "core/store/run_estimate.h"

#include "core/store/backbone_config.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace alter {

namespace {

/// Down- and up-projection of one expert in one block.
int64_t expertSize(const AdapterConfig& adapter, int64_t rank, const StreamShape& stream) {
    if (adapter.kind == "bottleneck")
        return rank * 2 * stream.hidden;
    const int64_t places = stream.gated ? 3 : 2; // gate, up and down projection
    return rank * places * (stream.hidden + stream.inner);
}

int64_t blocksWithExperts(const AdapterConfig& adapter, const StreamShape& stream) {
    return adapter.topBlocks > 0 ? std::min<int64_t>(adapter.topBlocks, stream.blocks) : stream.blocks;
}

StageEstimate estimate(int number, const StageConfig& stage, int64_t examples, int64_t trained) {
    return {.number = number,
            .steps = stageSteps(stage, examples),
            .examples = stage.epochs * static_cast<double>(examples),
            .trained = trained};
}

} // namespace

std::vector<StreamShape> streamShapes(const nlohmann::json& config) {
    const std::string family = config.at("model_type");
    if (family == "gemma3_text")
        return {{.name = "decoder",
                 .blocks = config.at("num_hidden_layers"),
                 .hidden = config.at("hidden_size"),
                 .inner = config.at("intermediate_size"),
                 .gated = true}};
    if (family != "t5" && family != "mt5")
        throwBadInput({.what = "This kind of backbone is not known.", .found = family});
    StreamShape encoder{.name = "encoder",
                        .blocks = config.at("num_layers"),
                        .hidden = config.at("d_model"),
                        .inner = config.at("d_ff"),
                        .gated = config.at("is_gated_act")};
    StreamShape decoder = encoder;
    decoder.name = "decoder";
    decoder.blocks = config.at("num_decoder_layers");
    return {encoder, decoder};
}

std::vector<StreamShape> backboneStreams(const std::filesystem::path& folder) {
    std::vector<StreamShape> streams;
    readBackboneConfig(folder, [&](const nlohmann::json& config) { streams = streamShapes(config); });
    return streams;
}

AdapterSize adapterSize(const RunConfig& config, int64_t tasks, const std::vector<StreamShape>& streams) {
    // One shared adapter gets the numbers of all experts together.
    const bool shared = config.method == "shared";
    const int64_t rank = shared ? config.adapter.rank * tasks : config.adapter.rank;
    const int64_t gates = (shared ? 1 : tasks) + config.adapter.sharedExperts;
    AdapterSize size;
    for (const StreamShape& stream : streams) {
        const int64_t blocks = blocksWithExperts(config.adapter, stream);
        size.experts += blocks * gates * expertSize(config.adapter, rank, stream);
        const int64_t weight = config.router.features == "task" ? 0 : gates * stream.hidden;
        size.routers += blocks * (weight + tasks * gates);
    }
    if (!streams.empty())
        size.routers += tasks * (streams.front().hidden + 1);
    return size;
}

std::vector<StageEstimate> stageEstimates(const RunConfig& config, int64_t examples,
                                          const AdapterSize& size) {
    std::vector<StageEstimate> stages = {estimate(1, config.stage1, examples, size.experts)};
    if (config.method == "two-stage")
        stages.push_back(estimate(2, config.stage2, examples, config.joint ? size.all() : size.routers));
    std::erase_if(stages, [&](const StageEstimate& stage) { return stage.number < config.firstStage; });
    if (config.maxSteps <= 0)
        return stages;
    int64_t left = config.maxSteps;
    for (StageEstimate& stage : stages) {
        const int64_t steps = std::min(stage.steps, left);
        stage.examples *= static_cast<double>(steps) / static_cast<double>(stage.steps);
        stage.steps = steps;
        left -= steps;
    }
    return stages;
}

int64_t stepsPerEpoch(const StageConfig& stage, int64_t examples) {
    const int64_t perStep = int64_t{stage.batchSize} * stage.accumulation;
    return (examples + perStep - 1) / perStep;
}

int64_t stageSteps(const StageConfig& stage, int64_t examples) {
    const double steps = stage.epochs * static_cast<double>(stepsPerEpoch(stage, examples));
    return std::max<int64_t>(1, std::llround(steps));
}

std::vector<double> mixingShares(const std::vector<std::string>& tasks, const std::vector<int64_t>& examples,
                                 const MixingConfig& mixing) {
    std::vector<double> shares;
    for (size_t i = 0; i < tasks.size(); ++i) {
        const int64_t size = mixing.cap > 0 ? std::min(examples[i], mixing.cap) : examples[i];
        const auto weight = mixing.weights.find(tasks[i]);
        shares.push_back(std::pow(static_cast<double>(size), 1.0 / mixing.temperature) *
                         (weight == mixing.weights.end() ? 1.0 : weight->second));
    }
    const double total = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares)
        share = total > 0 ? share / total : 0;
    return shares;
}

} // namespace alter
