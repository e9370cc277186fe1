#include "app/cli/engine/evaluation_material.h"

#include "core/base/text.h"
#include "core/evaluation/metrics.h"

#include <algorithm>

namespace alter {

namespace {

int64_t longestTarget(const EncodedSplit& split) {
    size_t longest = 0;
    for (const EncodedItem& item : split.items)
        longest = std::max(longest, item.tokens.target.size());
    return static_cast<int64_t>(longest);
}

} // namespace

EvaluationMaterial evaluationMaterial(const Project& project, const RunModel& model, const std::string& name,
                                      Split split, int64_t limit) {
    const ExampleStore examples(project);
    const Task task = TaskStore(project).get(name);
    ExampleEncoder encoder = taskEncoder(task, model.parts.tokenizer, model.promptStyle(), model.maxTokens);
    EncodedSplit encoded = encodeSplit(examples, task, split, encoder, limit);
    if (encoded.items.empty())
        throwBadInput({.what = "The task has no examples to evaluate.",
                       .where = cat("task ", name),
                       .found = cat("split ", toText(split)),
                       .next = "Choose other tasks, or another split."});
    // Free answers may become as long as those that were trained, whatever this split holds.
    const int64_t longest =
        task.labels.empty() ? longestTarget(encodeSplit(examples, task, Split::Train, encoder)) : 0;
    return {task, std::move(encoder), std::move(encoded), longest};
}

EvaluationTask evaluationTask(const EvaluationMaterial& material, const RunModel& model) {
    return {.name = material.task.name,
            .task = model.parts.mixture ? model.parts.view().taskIndex(material.task.name)
                                        : RoutingRequest::kUnnamed,
            .metric = &metricNamed(material.task.metric),
            .labels = material.task.labels,
            .encoder = &material.encoder,
            .items = material.examples.items,
            .answerTokens = material.answerTokens};
}

void addEvaluationOptions(CLI::App& command, EvaluationChoice& choice) {
    command.add_option("--tasks", choice.tasks, "Only these: a,b (default: the run's)")->delimiter(',');
    command.add_option("--split", choice.split, "train, validation or test (default: test)");
    command.add_option("--limit", choice.limit, "The first so many examples of each task (default: all)")
        ->check(CLI::NonNegativeNumber);
    command.add_option("--seed", choice.seed, "Of the intervals' resampling");
}

std::vector<EvaluationMaterial> evaluationMaterials(const Project& project, const RunModel& model,
                                                    const std::vector<std::string>& names,
                                                    const EvaluationChoice& choice) {
    const Split split = splitFromText(choice.split);
    std::vector<EvaluationMaterial> materials;
    for (const std::string& name : names)
        materials.push_back(evaluationMaterial(project, model, name, split, choice.limit));
    return materials;
}

std::vector<EvaluationTask> evaluationTasks(const std::vector<EvaluationMaterial>& materials,
                                            const RunModel& model) {
    std::vector<EvaluationTask> tasks;
    for (const EvaluationMaterial& material : materials)
        tasks.push_back(evaluationTask(material, model));
    return tasks;
}

} // namespace alter
