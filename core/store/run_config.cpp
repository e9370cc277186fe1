#include "core/store/run_config.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace alter {

namespace {

[[noreturn]] void throwField(const std::string& field, const std::string& found,
                             const std::string& expected) {
    throwUsage(
        {.what = cat("The value of \"", field, "\" is not allowed."), .found = found, .expected = expected});
}

void checkWord(const std::string& field, const std::string& value, const std::vector<std::string>& allowed) {
    if (std::find(allowed.begin(), allowed.end(), value) == allowed.end())
        throwField(field, cat("\"", value, "\""), joinList(allowed, " or "));
}

template <typename Number>
void checkAtLeast(const std::string& field, Number value, Number least) {
    const bool infinite =
        std::numeric_limits<Number>::has_infinity && value == std::numeric_limits<Number>::infinity();
    if (!(value >= least) || infinite)
        throwField(field, cat(value), cat("at least ", least));
}

void checkPositive(const std::string& field, double value) {
    if (!(value > 0) || !std::isfinite(value))
        throwField(field, cat(value), "more than 0");
}

void checkShare(const std::string& field, double value) {
    if (!(value >= 0 && value <= 1))
        throwField(field, cat(value), "between 0 and 1");
}

void checkAdapter(const AdapterConfig& adapter) {
    checkWord("adapter.kind", adapter.kind, {"bottleneck", "lora"});
    checkAtLeast("adapter.rank", adapter.rank, 1);
    checkWord("adapter.activation", adapter.activation, {"silu", "gelu", "relu"});
    checkPositive("adapter.scale", adapter.scale);
    checkAtLeast("adapter.sharedExperts", adapter.sharedExperts, 0);
    checkAtLeast("adapter.topBlocks", adapter.topBlocks, 0);
}

void checkRouter(const RouterConfig& router) {
    checkWord("router.gates", router.gates, {"residual", "softmax"});
    checkWord("router.features", router.features, {"task", "sequence", "token"});
    checkPositive("router.temperature", router.temperature);
    checkAtLeast("router.topK", router.topK, 0);
    // The log-odds of 0 and 1 are infinite.
    if (!(router.priorWeight > 0 && router.priorWeight < 1))
        throwField("router.priorWeight", cat(router.priorWeight), "more than 0 and less than 1");
    checkAtLeast("router.loadBalance", router.loadBalance, 0.0);
    checkAtLeast("router.prior", router.prior, 0.0);
    checkAtLeast("router.headWeight", router.headWeight, 0.0);
    checkPositive("router.headRate", router.headRate);
}

void checkStage(const std::string& name, const StageConfig& stage) {
    checkPositive(name + ".epochs", stage.epochs);
    checkPositive(name + ".learningRate", stage.learningRate);
    checkWord(name + ".schedule", stage.schedule, {"linear", "cosine", "constant"});
    checkShare(name + ".warmup", stage.warmup);
    checkAtLeast(name + ".weightDecay", stage.weightDecay, 0.0);
    checkAtLeast(name + ".clipNorm", stage.clipNorm, 0.0);
    checkAtLeast(name + ".batchSize", stage.batchSize, 1);
    checkAtLeast(name + ".accumulation", stage.accumulation, 1);
    checkAtLeast(name + ".validateEvery", stage.validateEvery, 0);
    checkAtLeast(name + ".patience", stage.patience, 0);
}

void checkMixing(const MixingConfig& mixing) {
    checkPositive("mixing.temperature", mixing.temperature);
    checkAtLeast<int64_t>("mixing.cap", mixing.cap, 0);
    for (const auto& [task, weight] : mixing.weights)
        checkPositive(cat("mixing.weights.", task), weight);
}

/// auto, cpu, cuda or cuda:N.
void checkDevice(const std::string& device) {
    static constexpr std::string_view numbered = "cuda:";
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    const bool hasNumber = device.starts_with(numbered) && device.size() > numbered.size() &&
                           std::all_of(device.begin() + numbered.size(), device.end(), isDigit);
    if (!hasNumber && device != "auto" && device != "cpu" && device != "cuda")
        throwField("device", cat("\"", device, "\""), "auto, cpu, cuda, or cuda:0, cuda:1 …");
}

void checkTasks(const std::vector<std::string>& tasks) {
    for (auto task = tasks.begin(); task != tasks.end(); ++task) {
        if (std::find(tasks.begin(), task, *task) != task)
            throwField("tasks", cat("\"", *task, "\" twice"), "each task once");
    }
}

/// RUN, RUN@STEP or RUN@stageN. Whether there is such a run shows when it is looked for.
void checkFrom(const std::string& from) {
    const size_t at = from.find('@');
    std::string place = at == std::string::npos ? "1" : from.substr(at + 1);
    if (place.starts_with("stage"))
        place.erase(0, 5);
    if (from == "base" || at == 0 || place.empty() ||
        place.find_first_not_of("0123456789") != std::string::npos)
        throwField("from", cat("\"", from, "\""), "RUN, RUN@STEP (a number), RUN@stage1 or RUN@stage2");
}

void checkFirstStage(const RunConfig& config) {
    const bool second = !config.from.empty() && config.method == "two-stage";
    if (config.firstStage < 1 || config.firstStage > (second ? 2 : 1))
        throwField("firstStage", cat(config.firstStage),
                   second ? "1 or 2" : "1; 2 only where two stages go out from another run");
}

} // namespace

RunConfig::RunConfig() {
    stage2.epochs = 1;
    stage2.learningRate = 5e-3;
}

void RunConfig::validate() const {
    checkTasks(tasks);
    if (method.empty())
        throwField("method", "\"\"", "the name of a method, such as two-stage");
    checkAdapter(adapter);
    checkRouter(router);
    checkStage("stage1", stage1);
    checkStage("stage2", stage2);
    checkPositive("jointRate", jointRate);
    checkMixing(mixing);
    checkDevice(device);
    checkWord("dtype", dtype, {"auto", "fp32", "bf16"});
    checkAtLeast("threads", threads, 0);
    checkAtLeast("maxTokens", maxTokens, 1);
    checkAtLeast("validationLimit", validationLimit, 0);
    checkAtLeast<int64_t>("maxSteps", maxSteps, 0);
    checkAtLeast<int64_t>("checkpointEvery", checkpointEvery, 1);
    if (!from.empty())
        checkFrom(from);
    checkFirstStage(*this);
}

} // namespace alter
