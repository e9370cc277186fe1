#pragma once

#include "core/base/error.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace alter {

/// The experts of every block (method.md, "One block").
struct AdapterConfig {
    std::string kind = "bottleneck"; ///< bottleneck | lora
    int rank = 16;                   ///< inner width of one expert
    std::string activation = "silu"; ///< silu | gelu | relu (bottleneck only)
    double scale = 1.0;              ///< s in FFN'(h) = FFN(h) + s · Σ g_i E_i(h)
    int sharedExperts = 0;           ///< always-on experts beside the tasks' own
    int topBlocks = 0;               ///< blocks that hold experts, counted from the top; 0 = every block
};

/// How gates are computed.
struct RouterConfig {
    std::string gates = "residual";    ///< residual | softmax
    std::string features = "sequence"; ///< task | sequence | token
    double temperature = 1.0;          ///< softmax only
    int topK = 0;                      ///< softmax only: keep the largest k gates and renormalise; 0 = all
    double priorWeight = 0.6;          ///< softmax only: the own expert's weight before training
    double loadBalance = 0.0;          ///< λ_bal
    double prior = 1e-3;               ///< λ_prior
    double headWeight = 1.0;           ///< weight of the unnamed-task head's cross-entropy
    double headRate = 20.0;            ///< the head's learning rate, as a multiple of stage 2's
};

/// One stage's optimisation.
struct StageConfig {
    double epochs = 3;
    double learningRate = 1e-3;
    std::string schedule = "linear"; ///< linear | cosine | constant (decay after the warm-up)
    double warmup = 0.03;            ///< share of the steps
    double weightDecay = 0.0;
    double clipNorm = 1.0; ///< 0 = no clipping
    int batchSize = 16;    ///< examples per forward pass
    int accumulation = 1;  ///< passes per optimiser step
    int validateEvery = 0; ///< steps; 0 = four times an epoch
    int patience = 0;      ///< validations without improvement before the stage ends; 0 = never
};

/// p(task) ∝ min(n, cap)^(1/temperature).
struct MixingConfig {
    double temperature = 1.0;
    int64_t cap = 0;                       ///< 0 = no cap
    std::map<std::string, double> weights; ///< optional factors per task name
};

/// Everything that decides a run. Stored resolved with the run; the same file is taken by `alter train
/// --config`.
struct RunConfig {
    std::string name;
    std::string backbone;
    std::vector<std::string> tasks; ///< empty = all tasks of the project
    std::string method = "two-stage";
    AdapterConfig adapter;
    RouterConfig router;
    StageConfig stage1;
    StageConfig stage2;
    bool joint = false;     ///< stage 2 also trains the experts
    double jointRate = 0.1; ///< their learning rate, as a share of stage 2's
    MixingConfig mixing;
    std::string device = "auto"; ///< auto | cpu | cuda | cuda:0 …
    std::string dtype = "auto";  ///< auto | fp32 | bf16
    int threads = 0;             ///< 0 = all cores
    uint64_t seed = 0;
    int maxTokens = 512;       ///< prompt and target together
    int validationLimit = 200; ///< examples per task used in each validation; 0 = all
    int64_t maxSteps = 0;      ///< stop (with a checkpoint) after so many steps of both stages; 0 = no limit
    int64_t checkpointEvery = 200; ///< steps
    bool prefixCache = true; ///< keep hidden states below the first experts, where there are such blocks
    std::string
        from; ///< RUN, RUN@STEP or RUN@stageN: experts and routers go out from there; "" = from nothing
    int firstStage = 1; ///< the stage to begin with; 2 only with `from`

    RunConfig();

    /// Throws Usage with the name of the first field whose value is not allowed.
    void validate() const;
};

/// Every field, in a stable order.
nlohmann::ordered_json toJson(const RunConfig& config);

/// Missing fields keep their defaults; unknown fields and wrong types throw BadInput naming the field's path.
RunConfig runConfigFromJson(const nlohmann::json& json);

RunConfig readRunConfig(const std::filesystem::path& file);

} // namespace alter
