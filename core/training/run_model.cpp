#include "core/training/run_model.h"

#include "core/nn/device.h"
#include "core/store/backbones.h"
#include "core/store/checkpoints.h"
#include "core/store/run_folder.h"
#include "core/store/tasks.h"
#include "core/training/checkpoint.h"
#include "core/training/method.h"

#include <algorithm>

namespace alter {

namespace {

LoadedModel loadAlone(const Project& project, const std::string& backbone, const ModelChoice& choice)
{
    const torch::Device device = chooseDevice(choice.device).device;
    useThreads(choice.threads);
    return loadBackboneModel(project.backboneFolder(backbone), chooseType(choice.dtype, device), device);
}

RunModel loadBase(const Project& project, const ModelChoice& choice, RunReference reference)
{
    const std::string backbone = BackboneStore(project).choose(choice.backbone).name;
    RunModel result{.model = loadAlone(project, backbone, choice),
                    .reference = std::move(reference),
                    .backbone = backbone,
                    .tasks = {}};
    for (const Task& task : TaskStore(project).list())
        result.tasks.push_back(task.name);
    return result;
}

/// The head is trained in every stage that trains routers.
bool trainsHead(const RunConfig& config, int stage)
{
    const auto stages = methodNamed(config.method)->stages(config);
    return std::any_of(stages.begin(), stages.end(), [stage](const StagePlan& plan) {
        return plan.trainRouters && plan.number <= stage;
    });
}

} // namespace

MixtureShape shapeOf(const RunConfig& config, const std::vector<StreamShape>& streams)
{
    return methodNamed(config.method)->shape(config, streams, static_cast<int64_t>(config.tasks.size()));
}

RunModel loadRunModel(const Project& project, const ModelChoice& choice)
{
    RunReference reference = RunStore(project).resolve(choice.run);
    if (reference.isBase)
        return loadBase(project, choice, std::move(reference));
    const Run run = RunStore(project).get(reference.runId);
    const RunConfig config = runConfigFromJson(run.config);
    const Checkpoint checkpoint = CheckpointStore(project).resolve(reference);
    const CheckpointContent weights =
        readWeights(RunFolder(project, run.id).path() / checkpoint.path);

    LoadedModel model = loadAlone(project, config.backbone, choice);
    model.mixture = std::make_unique<Mixture>(shapeOf(config, model.backbone->streams()), config.seed);
    model.mixture->load(weights.mixture);
    model.mixture->to(model.backbone->device());
    model.mixture->setTrainable(false, false, model.backbone->type());
    model.tasks = config.tasks;
    model.pinned = !weights.state.at("routed").get<bool>();
    model.hasHead = trainsHead(config, checkpoint.stage);
    return {.model = std::move(model),
            .reference = std::move(reference),
            .backbone = config.backbone,
            .tasks = config.tasks,
            .maxTokens = config.maxTokens,
            .step = checkpoint.step};
}

} // namespace alter
