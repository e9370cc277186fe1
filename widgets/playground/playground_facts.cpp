#include "widgets/playground/playground_facts.h"

#include "core/base/text.h"
#include "core/store/backbones.h"
#include "core/store/checkpoints.h"
#include "core/store/run_config.h"
#include "core/store/runs.h"

#include <algorithm>

namespace alter {

namespace {

/// The method "shared" trains one expert for all tasks.
std::vector<std::string> expertsOf(const RunConfig& config) {
    std::vector<std::string> names = config.tasks;
    if (config.method == "shared" && names.size() > 1)
        names = {"expert1"};
    for (int i = 1; i <= config.adapter.sharedExperts; ++i)
        names.push_back(cat("shared", i));
    return names;
}

PlaygroundRun factsOf(const CheckpointStore& checkpoints, const Run& run) {
    const RunConfig config = runConfigFromJson(run.config);
    PlaygroundRun facts{.id = run.id,
                        .name = run.name,
                        .tasks = config.tasks,
                        .experts = expertsOf(config),
                        .isTraining = run.state == RunState::Running};
    RunReference latest;
    latest.text = run.name;
    latest.runId = run.id;
    if (const auto checkpoint = attempt([&] { return checkpoints.resolve(latest); })) {
        facts.step = checkpoint.value().step;
        facts.hasStage1 =
            checkpoint.value().stage > 1 && checkpoints.find(run.id, CheckpointKind::StageEnd, 1).has_value();
    }
    return facts;
}

} // namespace

const Task* PlaygroundFacts::task(const std::string& name) const {
    const auto found =
        std::find_if(tasks.begin(), tasks.end(), [&](const Task& task) { return task.name == name; });
    return found == tasks.end() ? nullptr : &*found;
}

const PlaygroundRun* PlaygroundFacts::run(const std::string& name) const {
    const auto found =
        std::find_if(runs.begin(), runs.end(), [&](const PlaygroundRun& run) { return run.name == name; });
    return found == runs.end() ? nullptr : &*found;
}

bool PlaygroundFacts::hasExpertsOf(const std::string& mix, const PlaygroundRun& run) const {
    const auto found = std::ranges::find(mixes, mix, &Mix::name);
    return found != mixes.end() &&
           std::ranges::all_of(found->gates.experts(), [&](const std::string& expert) {
               return std::ranges::find(run.experts, expert) != run.experts.end();
           });
}

PlaygroundFacts readPlaygroundFacts(const Project& project) {
    PlaygroundFacts facts{.tasks = TaskStore(project).list()};
    const CheckpointStore checkpoints(project);
    for (const Run& run : RunStore(project).list())
        // A run whose configuration this program cannot read is nothing to try.
        if (auto read = attempt([&] { return factsOf(checkpoints, run); }))
            facts.runs.push_back(std::move(read.value()));
    for (const BackboneRecord& backbone : BackboneStore(project).list())
        facts.backbones.push_back(backbone.name);
    facts.mixes = MixStore(project).list();
    return facts;
}

} // namespace alter
