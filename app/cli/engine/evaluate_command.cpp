#include "app/cli/engine/engine_commands.h"
#include "app/cli/engine/run_model.h"
#include "core/base/table.h"
#include "core/base/text.h"
#include "core/data/encoded_task.h"
#include "core/evaluation/metrics.h"
#include "core/inference/evaluator.h"
#include "core/store/evaluations.h"

#include <algorithm>

namespace alter {

namespace {

using nlohmann::ordered_json;

struct EvaluateOptions {
    std::string project;
    ModelChoice model;
    std::vector<std::string> tasks;
    std::string split = "test", routing = "task";
    int64_t limit = 0;
    uint64_t seed = 0;
};

/// A task's examples and encoder, kept for as long as the evaluator points to them.
struct Material {
    Task task;
    ExampleEncoder encoder;
    EncodedSplit examples;
    int64_t answerTokens = 0;
};

int64_t longestTarget(const EncodedSplit& split) {
    size_t longest = 0;
    for (const EncodedItem& item : split.items)
        longest = std::max(longest, item.tokens.target.size());
    return static_cast<int64_t>(longest);
}

Material prepare(const Project& project, const RunModel& model, const std::string& name, Split split,
                 int64_t limit) {
    const ExampleStore examples(project);
    const Task task = TaskStore(project).get(name);
    ExampleEncoder encoder = taskEncoder(task, model.parts.tokenizer, model.promptStyle(), model.maxTokens);
    EncodedSplit encoded = encodeSplit(examples, task, split, encoder, limit);
    if (encoded.items.empty())
        throwBadInput({.what = "The task has no examples to evaluate.",
                       .where = cat("task ", name),
                       .found = cat("split ", toText(split)),
                       .next = "Choose other tasks with --tasks, or another --split."});
    // Free answers may become as long as those that were trained, whatever this split holds.
    const int64_t longest =
        task.labels.empty() ? longestTarget(encodeSplit(examples, task, Split::Train, encoder)) : 0;
    return {task, std::move(encoder), std::move(encoded), longest};
}

std::vector<std::string> taskNames(const Project& project, const RunModel& model,
                                   const std::vector<std::string>& wanted) {
    if (!wanted.empty() || !model.parts.tasks.empty()) {
        for (const std::string& name : wanted)
            if (model.parts.mixture)
                model.parts.view().taskIndex(name);
        return wanted.empty() ? model.parts.tasks : wanted;
    }
    std::vector<std::string> names;
    for (const Task& task : TaskStore(project).list())
        names.push_back(task.name);
    if (names.empty())
        throwMissing(
            {.what = "The project has no task.", .next = "Add one: alter task add PROJECT --spec DIR"});
    return names;
}

std::vector<EvaluationTask> evaluationTasks(const std::vector<Material>& materials, const RunModel& model) {
    std::vector<EvaluationTask> tasks;
    for (const Material& material : materials)
        tasks.push_back({.name = material.task.name,
                         .task = model.parts.mixture ? model.parts.view().taskIndex(material.task.name)
                                                     : RoutingRequest::kUnnamed,
                         .metric = &metricNamed(material.task.metric),
                         .labels = material.task.labels,
                         .encoder = &material.encoder,
                         .items = material.examples.items,
                         .answerTokens = material.answerTokens});
    return tasks;
}

void store(const Project& project, const RunModel& model, const EvaluateOptions& options,
           const std::vector<TaskEvaluation>& results) {
    EvaluationStore evaluations(project);
    for (const TaskEvaluation& result : results)
        evaluations.add({.runId = model.reference.runId,
                         .reference = model.reference.text,
                         .backbone = model.backbone,
                         .step = model.step,
                         .task = result.task,
                         .split = splitFromText(options.split),
                         .routing = options.routing,
                         .metric = result.metric,
                         .value = result.estimate.value,
                         .low = result.estimate.interval.low,
                         .high = result.estimate.interval.high,
                         .count = static_cast<int64_t>(result.estimate.examples),
                         .seconds = result.seconds},
                        result.predictions);
}

ordered_json toJson(const RunModel& model, const EvaluateOptions& options,
                    const std::vector<TaskEvaluation>& results, const Estimate& mean) {
    auto tasks = ordered_json::array();
    for (const TaskEvaluation& result : results)
        tasks.push_back({{"task", result.task},
                         {"metric", result.metric},
                         {"value", result.estimate.value},
                         {"ci95", {result.estimate.interval.low, result.estimate.interval.high}},
                         {"n", result.estimate.examples},
                         {"seconds", result.seconds}});
    return {{"run", model.reference.text}, {"backbone", model.backbone},
            {"step", model.step},          {"split", options.split},
            {"routing", options.routing},  {"device", model.device},
            {"dtype", model.dtype},        {"tasks", tasks},
            {"mean", mean.value},          {"mean_ci95", {mean.interval.low, mean.interval.high}}};
}

std::string toText(const std::vector<TaskEvaluation>& results, const Estimate& mean) {
    Table table({{"task"},
                 {"metric"},
                 {"value", Table::Align::Right},
                 {"95 % interval", Table::Align::Right},
                 {"n", Table::Align::Right}});
    const auto interval = [](const Estimate& estimate) {
        return cat(percentFigure(estimate.interval.low), " to ", percentFigure(estimate.interval.high));
    };
    for (const TaskEvaluation& result : results)
        table.addRow({result.task, result.metric, percentFigure(result.estimate.value),
                      interval(result.estimate), cat(result.estimate.examples)});
    table.addRule();
    table.addRow({"mean", "", percentFigure(mean.value), interval(mean), ""});
    return table.text();
}

void evaluateModel(const EvaluateOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    const Split split = splitFromText(options.split);
    if (options.routing != "task" && options.routing != "auto")
        throwUsage({.what = "There is no such routing.",
                    .where = "--routing",
                    .found = options.routing,
                    .expected = "task or auto"});
    const RunModel model = loadRunModel(project, options.model);
    std::vector<Material> materials;
    for (const std::string& name : taskNames(project, model, options.tasks))
        materials.push_back(prepare(project, model, name, split, options.limit));
    const EvaluationOptions how{.unnamed = options.routing == "auto", .bootstrap = {.seed = options.seed}};
    ProgressBar bar({.what = cat("evaluate ", model.reference.text)}, console.progress());
    const std::vector<TaskEvaluation> results =
        evaluate(model.parts.view(), evaluationTasks(materials, model), how, bar.fn());
    bar.finish();
    store(project, model, options, results);
    const Estimate mean = meanOf(results, how);
    console.answer(toJson(model, options, results, mean), toText(results, mean));
}

} // namespace

void addEvaluate(CommandLine& line) {
    const auto options = std::make_shared<EvaluateOptions>();
    CLI::App& command = line.command("evaluate", "Measure a run, or the backbone alone, on its tasks",
                                     bound(options, evaluateModel));
    addProject(command, options->project);
    addModelOptions(command, options->model);
    command.add_option("--tasks", options->tasks, "Only these: a,b (default: the run's)")->delimiter(',');
    command.add_option("--split", options->split, "train, validation or test (default: test)");
    command.add_option("--routing", options->routing,
                       "task: named; auto: estimated from each prompt (default: task)");
    command.add_option("--limit", options->limit, "The first so many examples of each task (default: all)")
        ->check(CLI::NonNegativeNumber);
    command.add_option("--seed", options->seed, "Of the intervals' resampling");
}

} // namespace alter
