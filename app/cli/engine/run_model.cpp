#include "app/cli/engine/run_model.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/nn/device.h"
#include "core/store/backbones.h"
#include "core/store/checkpoints.h"
#include "core/store/run_backbone.h"
#include "core/training/checkpoint.h"
#include "core/training/method.h"

#include <algorithm>

namespace alter {

namespace {

void addMixture(RunModel& model, const Project& project, const Run& run, const torch::Device& device) {
    const RunConfig config = runConfigFromJson(run.config);
    const Checkpoint checkpoint = CheckpointStore(project).resolve(model.reference);
    const CheckpointContent content = readWeights(project.runFolder(run.id) / checkpoint.path);
    model.parts.mixture =
        std::make_unique<Mixture>(shapeOf(config, model.parts.backbone->streams()), config.seed);
    model.parts.mixture->load(content.mixture);
    model.parts.mixture->to(device);
    model.parts.mixture->setTrainable(false, false, model.parts.backbone->type());
    model.parts.tasks = config.tasks;
    model.parts.pinned = !content.state.at("routed").get<bool>();
    const auto stages = methodNamed(config.method)->stages(config);
    model.parts.hasHead = config.router.headWeight > 0 &&
                          std::any_of(stages.begin(), stages.end(), [&](const StagePlan& stage) {
                              return stage.trainRouters && stage.number <= checkpoint.stage;
                          });
    model.step = checkpoint.step;
    model.maxTokens = config.maxTokens;
}

/// Without what was trained on it.
LoadedModel backboneOf(RunModel&& model) {
    return {.backbone = std::move(model.parts.backbone), .tokenizer = std::move(model.parts.tokenizer)};
}

} // namespace

void addModelOptions(CLI::App& command, ModelChoice& choice, bool runRequired) {
    command.add_option("RUN", choice.run, "RUN, RUN@STEP, RUN@stage1, or base for the backbone alone")
        ->required(runRequired);
    command.add_option("--backbone", choice.backbone, "The backbone that base means (default: the only one)");
    command.add_option("--device", choice.device, "auto, cpu or cuda:0 (default: auto)");
    command.add_option("--dtype", choice.dtype, "auto, fp32 or bf16 (default: auto)");
    command.add_option("--threads", choice.threads, "Processor threads (default: all cores)")
        ->check(CLI::Range(0, 4096));
}

PromptStyle RunModel::promptStyle() const {
    return parts.backbone->layout().encoderDecoder ? PromptStyle::EncoderDecoder : PromptStyle::DecoderOnly;
}

std::string modelVersion(const Project& project, const ModelChoice& choice) {
    const RunReference reference = RunStore(project).resolve(choice.run);
    if (reference.isBase)
        return cat("base ", BackboneStore(project).choose(choice.backbone).fingerprint);
    const Checkpoint checkpoint = CheckpointStore(project).resolve(reference);
    return cat(reference.runId, " ", checkpoint.path, " ", toText(checkpoint.kind), " ",
               checkpoint.createdAt);
}

RunModel loadRunModel(const Project& project, const ModelChoice& choice, std::optional<RunModel> before) {
    const RunStore runs(project);
    const RunReference reference = runs.resolve(choice.run);
    const BackboneRecord backbone = BackboneStore(project).choose(
        reference.isBase ? choice.backbone : runs.get(reference.runId).backbone);
    if (!reference.isBase)
        requireBackboneOf(project, runs.get(reference.runId));
    const DeviceChoice device = chooseDevice(choice.device);
    prepareCompute(choice.threads);
    const torch::ScalarType type = chooseType(choice.dtype, device.device);
    logDebug(cat("device: ", device.reason));
    const std::string restsOn =
        cat(backbone.name, " ", backbone.fingerprint, " ", device.device.str(), " ", nameOfType(type));
    if (before && before->restsOn != restsOn)
        before.reset(); // two backbones at once may be too much for the memory
    RunModel model{.parts =
                       before ? backboneOf(std::move(*before))
                              : loadBackboneModel(project.backboneFolder(backbone.name), type, device.device),
                   .reference = reference,
                   .backbone = backbone.name,
                   .device = device.device.str(),
                   .dtype = nameOfType(type),
                   .version = modelVersion(project, choice),
                   .restsOn = restsOn};
    if (!reference.isBase)
        addMixture(model, project, runs.get(reference.runId), device.device);
    return model;
}

} // namespace alter
