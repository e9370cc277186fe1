#include "app/cli/engine/engine_commands.h"
#include "app/cli/engine/evaluation_material.h"
#include "app/cli/engine/gate_options.h"
#include "app/cli/gate_flags.h"
#include "app/cli/result_options.h"
#include "core/base/table.h"
#include "core/base/text.h"
#include "core/store/evaluations.h"

namespace alter {

namespace {

using nlohmann::ordered_json;

struct EvaluateOptions {
    std::string project;
    ModelChoice model;
    EvaluationChoice choice;
    std::string routing = "task";
    std::string mix;
};

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

void store(const Project& project, const RunModel& model, const EvaluateOptions& options,
           const std::vector<TaskEvaluation>& results) {
    EvaluationStore evaluations(project);
    for (const TaskEvaluation& result : results)
        evaluations.add({.runId = model.reference.runId,
                         .reference = model.reference.text,
                         .backbone = model.backbone,
                         .step = model.step,
                         .task = result.task,
                         .split = splitFromText(options.choice.split),
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
    return {{"run", model.reference.text},
            {"backbone", model.backbone},
            {"step", model.step},
            {"split", options.choice.split},
            {"routing", options.routing},
            {"mix", options.mix},
            {"device", model.device},
            {"dtype", model.dtype},
            {"tasks", tasks},
            {"mean", mean.value},
            {"mean_ci95", {mean.interval.low, mean.interval.high}}};
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
    splitFromText(options.choice.split); // refused before the model is loaded
    checkRouting(options.routing);
    const GateChanges gates = gateChanges(project, {.mix = options.mix});
    const RunModel model = loadRunModel(project, options.model);
    Model view = model.parts.view();
    view.change = gateOverride(gates, view);
    const std::vector<EvaluationMaterial> materials =
        evaluationMaterials(project, model, taskNames(project, model, options.choice.tasks), options.choice);
    const std::vector<EvaluationTask> tasks = evaluationTasks(materials, model);
    const EvaluationOptions how{.unnamed = options.routing == "auto",
                                .bootstrap = {.seed = options.choice.seed}};
    ProgressBar bar({.what = cat("evaluate ", model.reference.text)}, console.progress());
    const std::vector<TaskEvaluation> results = evaluate(view, tasks, how, bar.fn());
    bar.finish();
    if (options.mix.empty())
        store(project, model, options, results);
    else
        console.remark("Scores with a mix are shown here and not kept among the run's.");
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
    addEvaluationOptions(command, options->choice);
    command.add_option("--routing", options->routing,
                       "task: named; auto: estimated from each prompt (default: task)");
    addMixFlag(command, options->mix);
}

} // namespace alter
