#include "widgets/routing/tokens/token_question.h"

#include "core/data/row_check.h"
#include "core/store/checkpoints.h"
#include "core/store/example_order.h"
#include "core/store/examples.h"

#include <algorithm>

namespace alter {

namespace {

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The tasks of the run that the project still has; all of the project's where the run names none.
std::vector<std::string> runTasks(const Run& run, const std::vector<std::string>& projectTasks) {
    const auto config = attempt([&] { return runConfigFromJson(run.config); });
    if (!config || config.value().tasks.empty())
        return projectTasks;
    std::vector<std::string> tasks;
    for (const std::string& task : config.value().tasks)
        if (contains(projectTasks, task))
            tasks.push_back(task);
    return tasks;
}

void findCheckpoint(const Project& project, TokenMaterial& material) {
    const auto found =
        attempt([&] { return CheckpointStore(project).resolve(RunStore(project).resolve(material.runId)); });
    if (!found) // an empty state says so
        return;
    material.step = found.value().step;
    material.stage = found.value().stage;
}

/// The wished example itself, if it is of a task that may be shown.
std::optional<Example> wishedById(const Project& project, const ExampleWish& wish,
                                  const std::vector<Task>& tasks, const TokenMaterial& material) {
    const auto example = wish.example > 0 ? ExampleStore(project).find(wish.example) : std::nullopt;
    if (!example || example->excluded)
        return std::nullopt;
    const auto task =
        std::find_if(tasks.begin(), tasks.end(), [&](const Task& one) { return one.id == example->taskId; });
    const bool fits = task != tasks.end() && contains(material.tasks, task->name) &&
                      (wish.task.empty() || wish.task == task->name);
    return fits ? example : std::nullopt;
}

const Task* taskToShow(const std::vector<Task>& tasks, const TokenMaterial& material, const ExampleWish& wish,
                       const std::optional<Example>& example) {
    for (const Task& task : tasks)
        if (example ? task.id == example->taskId
                    : task.name == (contains(material.tasks, wish.task) || material.tasks.empty()
                                        ? wish.task
                                        : material.tasks.front()))
            return &task;
    return nullptr;
}

void render(const Task& task, const Example& example, TokenMaterial& material) {
    const auto fields = Fields::parse(example.fields, nullptr, false);
    const auto row =
        attempt([&] { return RowCheck(task).check({.fields = fields, .at = {}, .problem = {}}); });
    material.fault = row ? row.value().fault.reason : row.error().parts().what;
    if (!row)
        return;
    material.prompt = row.value().input;
    material.answer = row.value().target;
}

} // namespace

TokenMaterial tokenMaterial(const Project& project, const std::string& runId, const ExampleWish& wish) {
    const Run run = RunStore(project).get(runId);
    const std::vector<Task> tasks = TaskStore(project).list();
    TokenMaterial material{.runId = runId, .runName = run.name};
    material.runIsActive =
        run.state == RunState::Created || run.state == RunState::Running || run.state == RunState::Paused;
    for (const Task& task : tasks)
        material.projectTasks.push_back(task.name);
    material.tasks = runTasks(run, material.projectTasks);
    findCheckpoint(project, material);

    std::optional<Example> example = wishedById(project, wish, tasks, material);
    const Task* task = taskToShow(tasks, material, wish, example);
    if (!task)
        return material;
    material.task = task->name;
    material.split = example ? example->split : wish.split;
    const ExampleOrder order(project, task->id, material.split);
    material.count = order.count();
    material.number =
        example ? order.numberOf(example->id) : std::clamp<int64_t>(wish.number, 0, material.count);
    if (!example)
        if (const auto id = order.at(material.number))
            example = ExampleStore(project).find(*id);
    if (!example)
        return material;
    material.example = example->id;
    render(*task, *example, material);
    return material;
}

} // namespace alter
