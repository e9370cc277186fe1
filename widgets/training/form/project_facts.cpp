#include "widgets/training/form/project_facts.h"

#include "core/base/os/resources.h"
#include "core/store/backbones.h"
#include "core/store/examples.h"
#include "core/store/runs.h"
#include "core/store/tasks.h"

namespace alter {

namespace {

constexpr int64_t representativeSteps = 30; // kernels were compiled, long batches came by, it was validated

std::string deviceOf(const Run& run) {
    return run.environment.is_object() ? run.environment.value("device", std::string()) : std::string();
}

TaskFacts taskFacts(const Task& task, const ExampleStore& examples) {
    TaskFacts facts{
        .name = task.name, .examples = examples.count(task.id, Split::Train), .lengths = tokenLengths(task)};
    const auto train = task.statistics.value(nlohmann::ordered_json::json_pointer("/splits/train"),
                                             nlohmann::ordered_json::object());
    facts.examples -= train.value("tooLong", int64_t{0}); // the engine leaves them out
    if (train.contains("truncationRate"))
        facts.truncated = train["truncationRate"].get<double>();
    return facts;
}

BackboneFacts backboneFacts(const Project& project, const BackboneRecord& backbone) {
    const std::filesystem::path folder = project.backboneFolder(backbone.name);
    const auto streams = attempt([&] { return backboneStreams(folder); });
    const auto shape = attempt([&] { return backboneShape(folder, backbone.parameters); });
    return {.name = backbone.name,
            .parameters = backbone.parameters,
            .streams = streams ? streams.value() : std::vector<StreamShape>(),
            .shape = shape ? std::optional(shape.value()) : std::nullopt};
}

std::optional<MeasuredRun> measuredRun(const Run& run) {
    const auto config = attempt([&] { return runConfigFromJson(run.config); });
    if (run.examplesPerSecond <= 0 || !config)
        return std::nullopt;
    return MeasuredRun{.id = run.id,
                       .name = run.name,
                       .device = deviceOf(run),
                       .config = config.value(),
                       .examplesPerSecond = run.examplesPerSecond,
                       .peakMemoryBytes = run.peakMemoryBytes,
                       .isRepresentative =
                           run.state == RunState::Finished || run.step >= representativeSteps};
}

} // namespace

const BackboneFacts* ProjectFacts::backbone(const std::string& name) const {
    for (const BackboneFacts& known : backbones)
        if (known.name == name)
            return &known;
    return nullptr;
}

ProjectFacts readFacts(const Project& project) {
    ProjectFacts facts{.availableMemoryBytes = availableMemoryBytes(),
                       .hasGpu = std::filesystem::exists("/dev/nvidiactl")};
    const ExampleStore examples(project);
    for (const Task& task : TaskStore(project).list())
        facts.tasks.push_back(taskFacts(task, examples));
    for (const BackboneRecord& backbone : BackboneStore(project).list())
        facts.backbones.push_back(backboneFacts(project, backbone));
    for (const Run& run : RunStore(project).list())
        if (const auto measured = measuredRun(run))
            facts.measured.push_back(*measured);
    return facts;
}

} // namespace alter
