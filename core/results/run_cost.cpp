#include "core/results/run_cost.h"

#include "core/base/text.h"
#include "core/results/result_tables.h"
#include "core/store/metrics.h"
#include "core/store/run_estimate.h"

#include <limits>

namespace alter {

namespace {

/// Each step has left a point with its speed, so that pauses do not count, and what a resumed run did twice
/// counts once.
void addTraining(RunCost& cost, const Project& project, const Run& run, const RunConfig& config,
                 std::optional<int64_t> step) {
    int64_t examples = 0;
    double seconds = 0;
    const int64_t last = step.value_or(std::numeric_limits<int64_t>::max());
    for (const MetricPoint& point :
         MetricStore(project).points(run.id, "examples_per_second", Split::Train)) {
        if (point.step > last)
            continue;
        const StageConfig& stage = point.stage == 1 ? config.stage1 : config.stage2;
        const int64_t batch = int64_t{stage.batchSize} * stage.accumulation;
        examples += batch;
        if (point.value > 0)
            seconds += static_cast<double>(batch) / point.value;
    }
    if (examples > 0) {
        cost.examples = examples;
        cost.seconds = seconds;
    }
}

int64_t trainableParameters(const Project& project, const Run& run, const RunConfig& config, int stage) {
    const std::vector<StreamShape> streams = backboneStreams(project.backboneFolder(run.backbone));
    const AdapterSize size = adapterSize(config, static_cast<int64_t>(config.tasks.size()), streams);
    return stage < 2 ? size.experts : size.all();
}

} // namespace

RunCost runCost(const Project& project, const Run& run, std::optional<int64_t> step, int stage) {
    RunCost cost;
    if (run.peakMemoryBytes > 0)
        cost.peakMemoryBytes = run.peakMemoryBytes;
    // A run may have come from elsewhere, or its backbone may be gone: then less is known, and nothing is
    // wrong.
    const auto config = attempt([&] { return runConfigFromJson(run.config); });
    if (!config)
        return cost;
    addTraining(cost, project, run, config.value(), step);
    if (const auto size = attempt([&] { return trainableParameters(project, run, config.value(), stage); }))
        cost.trainableParameters = size.value();
    return cost;
}

std::vector<std::pair<std::string, std::string>> costFacts(const RunCost& cost) {
    std::vector<std::pair<std::string, std::string>> facts;
    if (cost.examples)
        facts.emplace_back("Examples seen", groupedDigits(*cost.examples));
    if (cost.seconds)
        facts.emplace_back("Training time", humanSeconds(*cost.seconds));
    if (cost.trainableParameters)
        facts.emplace_back("Trainable parameters", groupedDigits(*cost.trainableParameters));
    if (cost.peakMemoryBytes)
        facts.emplace_back("Peak memory", humanBytes(static_cast<uint64_t>(*cost.peakMemoryBytes)));
    return facts;
}

} // namespace alter
