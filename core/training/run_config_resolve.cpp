#include "core/base/error.h"
#include "core/base/os/resources.h"
#include "core/base/text.h"
#include "core/nn/device.h"
#include "core/store/backbones.h"
#include "core/store/examples.h"
#include "core/store/tasks.h"
#include "core/training/method.h"
#include "core/training/run_session.h"
#include "core/training/starting_point.h"

#include <torch/version.h>

namespace alter {

namespace {

std::vector<std::string> chosenTasks(const Project& project, const std::vector<std::string>& wanted) {
    const TaskStore store(project);
    std::vector<std::string> names = wanted;
    if (names.empty())
        for (const Task& task : store.list())
            names.push_back(task.name);
    if (names.empty())
        throwMissing({.what = "The project has no tasks.",
                      .where = project.folder().string(),
                      .next = "Add one with: alter task add PROJECT --spec DIR"});
    const ExampleStore examples(project);
    for (const std::string& name : names)
        if (examples.count(store.get(name).id, Split::Train) == 0)
            throwBadInput({.what = "A task has no training examples.",
                           .where = cat("task ", name),
                           .next = "Import training examples for it, or leave it out with --tasks."});
    return names;
}

nlohmann::json environmentOf(const Project& project, const RunConfig& config) {
    nlohmann::json data = nlohmann::json::object();
    const TaskStore tasks(project);
    const ExampleStore examples(project);
    for (const std::string& name : config.tasks)
        data[name] = examples.fingerprint(tasks.get(name).id);
    return {{"program", ALTER_VERSION},
            {"libtorch", TORCH_VERSION},
            {"device", config.device},
            {"device_reason", chooseDevice(config.device).reason},
            {"cpu_bf16", cpuHasBf16()},
            {"threads", config.threads},
            {"backbone", BackboneStore(project).get(config.backbone).fingerprint},
            {"data", std::move(data)}};
}

} // namespace

RunConfig resolveConfig(const Project& project, RunConfig config) {
    config.validate();
    methodNamed(config.method);
    if (const auto from = startingPoint(project, config)) {
        config.from = cat(from->parent.id, "@", from->checkpoint.step); // names change
        config.backbone = from->parent.backbone;
    }
    config.backbone = BackboneStore(project).choose(config.backbone).name;
    config.tasks = chosenTasks(project, config.tasks);
    const torch::Device device = chooseDevice(config.device).device;
    config.device = device.str();
    config.dtype = nameOfType(chooseType(config.dtype, device));
    if (config.threads == 0)
        config.threads = usableCpus();
    return config;
}

Run createRun(const Project& project, const RunConfig& resolved) {
    const auto from = startingPoint(project, resolved);
    if (from)
        requireSameShape(*from, resolved);
    return RunStore(project).create(resolved, environmentOf(project, resolved),
                                    from ? from->parent.id : std::string());
}

} // namespace alter
