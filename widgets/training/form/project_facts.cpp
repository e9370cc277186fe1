#include "widgets/training/form/project_facts.h"

#include "core/base/os/resources.h"
#include "core/store/backbones.h"
#include "core/store/examples.h"
#include "core/store/runs.h"
#include "core/store/tasks.h"

namespace alter {

namespace {

std::string deviceOf(const Run& run) {
    return run.environment.is_object() ? run.environment.value("device", std::string()) : std::string();
}

TaskFacts taskFacts(const Task& task, const ExampleStore& examples) {
    TaskFacts facts{.name = task.name, .examples = examples.count(task.id, Split::Train)};
    const auto train = task.statistics.value(nlohmann::ordered_json::json_pointer("/splits/train"),
                                             nlohmann::ordered_json::object());
    facts.examples -= train.value("tooLong", int64_t{0}); // the engine leaves them out
    if (train.contains("truncationRate"))
        facts.truncated = train["truncationRate"].get<double>();
    return facts;
}

BackboneFacts backboneFacts(const Project& project, const BackboneRecord& backbone) {
    const auto streams = attempt([&] { return backboneStreams(project.backboneFolder(backbone.name)); });
    return {.name = backbone.name,
            .parameters = backbone.parameters,
            .streams = streams ? streams.value() : std::vector<StreamShape>()};
}

} // namespace

ProjectFacts readFacts(const Project& project) {
    ProjectFacts facts{.availableMemoryBytes = availableMemoryBytes()};
    const ExampleStore examples(project);
    for (const Task& task : TaskStore(project).list())
        facts.tasks.push_back(taskFacts(task, examples));
    for (const BackboneRecord& backbone : BackboneStore(project).list())
        facts.backbones.push_back(backboneFacts(project, backbone));
    for (const Run& run : RunStore(project).list())
        if (run.examplesPerSecond > 0)
            facts.measured.push_back({.name = run.name,
                                      .backbone = run.backbone,
                                      .device = deviceOf(run),
                                      .examplesPerSecond = run.examplesPerSecond,
                                      .peakMemoryBytes = run.peakMemoryBytes});
    return facts;
}

} // namespace alter
