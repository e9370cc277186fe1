#include "core/training/run_session.h"

#include "core/base/cancellation.h"
#include "core/base/log.h"
#include "core/base/os/resources.h"
#include "core/base/text.h"
#include "core/formats/backbone_import.h"
#include "core/formats/tokenizer.h"
#include "core/nn/device.h"
#include "core/store/backbones.h"
#include "core/store/control.h"
#include "core/store/run_folder.h"
#include "core/training/starting_point.h"

namespace alter {

namespace {

namespace fs = std::filesystem;

/// Everything a trainer needs, loaded.
struct Loaded {
    std::unique_ptr<Backbone> backbone;
    std::unique_ptr<Mixture> mixture;
    std::vector<TaskData> tasks;
    std::optional<PrefixCache> prefix;
};

std::vector<TaskData> encodeTasks(const Project& project, const RunConfig& config,
                                  const SessionEvents& events, bool encoderDecoder) {
    const fs::path folder = project.backboneFolder(config.backbone);
    const Tokenizer tokenizer = loadTokenizer(folder, readBackboneInfo(folder));
    const PromptStyle style = encoderDecoder ? PromptStyle::EncoderDecoder : PromptStyle::DecoderOnly;
    const ExampleStore examples(project);
    std::vector<TaskData> tasks;
    for (const std::string& name : config.tasks) {
        if (events.preparing)
            events.preparing(cat("encoding ", name),
                             static_cast<double>(tasks.size()) / static_cast<double>(config.tasks.size()));
        const Task task = TaskStore(project).get(name);
        const ExampleEncoder encoder = taskEncoder(task, tokenizer, style, config.maxTokens);
        TaskData data{.task = task,
                      .train = encodeSplit(examples, task, Split::Train, encoder),
                      .validation =
                          encodeSplit(examples, task, Split::Validation, encoder, config.validationLimit)};
        if (data.train.items.empty())
            throwBadInput({.what = "No training example of a task fits.",
                           .where = cat("task ", name),
                           .expected = cat("at most ", config.maxTokens, " tokens with the target"),
                           .next = "Raise maxTokens, or shorten the template."});
        if (data.train.tooLong > 0)
            logWarning(cat("task ", name, ": ", data.train.tooLong, " training examples do not fit in ",
                           config.maxTokens, " tokens and are left out"));
        tasks.push_back(std::move(data));
    }
    return tasks;
}

/// What the frozen states below the experts depend on.
std::string prefixFingerprint(const Run& run, const RunConfig& config, int64_t blocks) {
    return cat(run.environment.dump(), ' ', config.maxTokens, ' ', config.validationLimit, ' ', config.dtype,
               ' ', blocks);
}

Loaded load(const Project& project, const Run& run, const RunConfig& config, const SessionEvents& events) {
    const torch::Device device = chooseDevice(config.device).device;
    prepareCompute(config.threads);
    if (events.preparing)
        events.preparing("loading the backbone", 0);
    Loaded loaded;
    loaded.backbone =
        loadBackbone(project.backboneFolder(config.backbone), chooseType(config.dtype, device), device);
    const bool encoderDecoder = loaded.backbone->layout().encoderDecoder;
    loaded.tasks = encodeTasks(project, config, events, encoderDecoder);
    const MixtureShape shape = shapeOf(config, loaded.backbone->streams());
    loaded.mixture = std::make_unique<Mixture>(shape, config.seed);
    loaded.mixture->to(device);
    const int64_t below = shape.firstBlock(0);
    if (config.prefixCache && below > 0)
        loaded.prefix.emplace(RunFolder(project, run.id).path() / "prefix.safetensors",
                              prefixFingerprint(run, config, below), *loaded.backbone, below, loaded.tasks,
                              events.preparing);
    return loaded;
}

/// Keeps the checkpoints of a run: writes, lists, and deletes those that nothing names any more.
class CheckpointKeeper {
  public:
    CheckpointKeeper(const Project& project, std::string runId)
        : m_store(project), m_folder(project, runId), m_runId(std::move(runId)) {}

    void keep(const CheckpointEvent& event, const CheckpointContent& content) {
        writeCheckpoint(m_folder.checkpoint(event.step), content);
        const std::string path = fs::relative(m_folder.checkpoint(event.step), m_folder.path()).string();
        const auto unused = m_store.add({.runId = m_runId,
                                         .step = event.step,
                                         .stage = event.stage,
                                         .kind = event.kind,
                                         .path = path,
                                         .metric = event.score});
        for (const std::string& old : unused)
            fs::remove_all(m_folder.path() / old);
    }

    /// The newest checkpoint that can be resumed from.
    std::optional<CheckpointContent> newest() const {
        const std::vector<Checkpoint> all = m_store.list(m_runId);
        if (all.empty())
            return std::nullopt;
        return readCheckpoint(m_folder.path() / all.back().path);
    }

  private:
    CheckpointStore m_store;
    RunFolder m_folder;
    std::string m_runId;
};

TrainingRequest pollRequests(ControlStore& control, const std::string& runId) {
    if (cancelRequested())
        return TrainingRequest::Stop;
    const auto pending = control.poll(runId);
    if (!pending)
        return TrainingRequest::None;
    control.markHandled(pending->id);
    switch (pending->request) {
    case ControlRequest::Stop:
        return TrainingRequest::Stop;
    case ControlRequest::Pause:
        return TrainingRequest::Pause;
    case ControlRequest::Checkpoint:
        return TrainingRequest::Checkpoint;
    case ControlRequest::Resume:
        break;
    }
    return TrainingRequest::None; // it runs already
}

TrainingEvents connect(const std::string& runId, MetricWriter& writer, CheckpointKeeper& keeper,
                       ControlStore& control, const SessionEvents& events) {
    return {.metric = [&writer](const SeriesKey& key, int64_t step,
                                double value) { writer.add(key, step, value); },
            .routing = [&writer](const RoutingSnapshot& snapshot) { writer.add(snapshot); },
            .progress =
                [&writer, &events](const TrainingProgress& progress) {
                    writer.setProgress({.stage = progress.stage,
                                        .step = progress.step,
                                        .totalSteps = progress.totalSteps,
                                        .examplesPerSecond = progress.examplesPerSecond,
                                        .peakMemoryBytes = static_cast<int64_t>(peakMemoryBytes())});
                    writer.tick();
                    if (events.progress)
                        events.progress(progress);
                },
            .checkpoint =
                [&writer, &keeper](const CheckpointEvent& event, const CheckpointContent& content) {
                    keeper.keep(event, content);
                    writer.flush();
                },
            .poll = [&control, runId] { return pollRequests(control, runId); }};
}

/// From here on the run does not need its parent any more: the trainer keeps a checkpoint of what it begins
/// with.
void startFrom(const StartingPoint& from, const Project& project, const RunConfig& config,
               const Mixture& mixture, Trainer& trainer) {
    const CheckpointContent content = readWeights(project.runFolder(from.parent.id) / from.checkpoint.path);
    trainer.start(startingWeights(from, config, mixture, content.mixture), from.checkpoint.stage,
                  content.state.at("routed"));
}

TrainingOutcome trainLoaded(const Project& project, const Run& run, const SessionEvents& events) {
    const RunConfig config = runConfigFromJson(run.config);
    Loaded loaded = load(project, run, config, events);
    CheckpointKeeper keeper(project, run.id);
    MetricWriter writer(project, run.id);
    ControlStore control(project);
    Trainer trainer({.config = config,
                     .backbone = *loaded.backbone,
                     .mixture = *loaded.mixture,
                     .tasks = loaded.tasks,
                     .prefix = loaded.prefix ? &*loaded.prefix : nullptr},
                    connect(run.id, writer, keeper, control, events));
    if (const auto content = keeper.newest()) {
        MetricStore(project).removeAfter(run.id, content->state.at("step"));
        trainer.resume(*content);
    } else if (const auto from = startingPoint(project, config)) {
        startFrom(*from, project, config, *loaded.mixture, trainer);
    }
    const TrainingOutcome outcome = trainer.run();
    writer.close();
    return outcome;
}

} // namespace

TrainingOutcome workOnRun(const Project& project, const std::string& runId, const SessionEvents& events) {
    RunStore runs(project);
    const Run run = runs.get(runId);
    const FileLock lock = RunFolder(project, run.id).lock();
    ControlStore(project).clear(run.id);
    logToFile(RunFolder(project, run.id).logFile());
    runs.setState(run.id, RunState::Running);
    try {
        const TrainingOutcome outcome = trainLoaded(project, run, events);
        runs.setState(run.id, outcome == TrainingOutcome::Finished  ? RunState::Finished
                              : outcome == TrainingOutcome::Stopped ? RunState::Stopped
                                                                    : RunState::Paused);
        return outcome;
    } catch (...) {
        const Error error = currentError();
        runs.setState(run.id, error.kind() == ErrorKind::Interrupted ? RunState::Stopped : RunState::Failed,
                      &error);
        throw error;
    }
}

} // namespace alter
