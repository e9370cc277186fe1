#include "app/cli/engine/engine_commands.h"
#include "app/cli/engine/evaluation_material.h"
#include "app/cli/heat_map/heat_map_png.h"
#include "core/base/os/output_file.h"
#include "core/base/text.h"
#include "core/inference/transfer.h"
#include "core/results/transfer_matrix.h"

namespace alter {

namespace {

struct TransferOptions {
    std::string project;
    ModelChoice model;
    EvaluationChoice choice;
    std::string csv, png;
};

HeatMapPage page(const TransferMatrix& matrix, const std::string& run, const std::string& split) {
    HeatMap panel{.rows = matrix.tasks, .columns = matrix.experts};
    for (size_t task = 0; task < matrix.tasks.size(); ++task)
        for (size_t expert = 0; expert < matrix.experts.size(); ++expert)
            panel.values.push_back(matrix.points(task, expert));
    return {.title = cat(run, ": what a task gains or loses without an expert"),
            .rowAxis = "task",
            .columnAxis = "left-out expert",
            .legend = cat("Difference of the task's metric in points, on its ", split, " examples"),
            .colours = HeatMapColours::Signed,
            .panels = {std::move(panel)},
            .decimals = 1};
}

std::vector<Ablation> measured(const Project& project, const RunModel& model, const TransferOptions& options,
                               const Console& console) {
    const Model view = model.parts.view();
    const std::vector<std::string>& names = options.choice.tasks;
    for (const std::string& name : names)
        view.taskIndex(name);
    const std::vector<EvaluationMaterial> materials =
        evaluationMaterials(project, model, names.empty() ? model.parts.tasks : names, options.choice);
    const std::vector<EvaluationTask> tasks = evaluationTasks(materials, model);
    ProgressBar bar({.what = cat("transfer ", model.reference.text)}, console.progress());
    std::vector<Ablation> all =
        ablations(view, tasks, {.bootstrap = {.seed = options.choice.seed}}, bar.fn());
    bar.finish();
    return all;
}

void measureTransfer(const TransferOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    const Split split = splitFromText(options.choice.split);
    const RunModel model = loadRunModel(project, options.model);
    AblationStore store(project);
    const AblationPlace place{.runId = model.reference.runId, .step = model.step, .split = split};
    store.add(place, measured(project, model, options, console));
    const TransferMatrix matrix(store.list(place));
    if (!options.csv.empty())
        writeFileWhole(options.csv, transferCsv(matrix));
    if (!options.png.empty())
        writeHeatMapPng(page(matrix, model.reference.text, options.choice.split), options.png);
    nlohmann::ordered_json document = toJson(matrix);
    document["run"] = model.reference.text;
    document["step"] = model.step;
    document["split"] = options.choice.split;
    console.answer(document, transferText(matrix));
}

} // namespace

void addTransfer(CommandLine& line) {
    const auto options = std::make_shared<TransferOptions>();
    CLI::App& command = line.command("transfer", "What each task gains or loses when an expert is left out",
                                     bound(options, measureTransfer));
    addProject(command, options->project);
    addModelOptions(command, options->model);
    addEvaluationOptions(command, options->choice);
    command.add_option("--csv", options->csv, "Write all figures with their intervals to this file");
    command.add_option("--png", options->png, "Write a heat map to this file");
}

} // namespace alter
