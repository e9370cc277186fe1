#include "app/cli/commands.h"
#include "app/cli/heat_map/heat_map_png.h"
#include "app/cli/routing_view.h"
#include "core/base/os/output_file.h"
#include "core/base/text.h"
#include "core/store/routing_choice.h"

namespace alter {

namespace {

struct RoutingOptions {
    std::string project, run, csv, png;
    RoutingFilter filter;
    std::string show = "gate";
};

/// The snapshot that the reference means; Missing with the steps that there are.
RoutingSnapshot chosenSnapshot(const Project& project, const RunReference& reference) {
    if (reference.isBase)
        throwUsage({.what = "The backbone alone has no routing.", .expected = "a run"});
    const RoutingStore store(project);
    const auto moment = routingMoment(project, reference);
    if (auto found = moment ? store.find(reference.runId, *moment) : std::nullopt)
        return std::move(*found);
    std::vector<std::string> steps;
    for (const RoutingMoment& recorded : store.moments(reference.runId))
        steps.push_back(cat(recorded.step));
    throwMissing({.what = "No routing was recorded for this.",
                  .found = reference.text,
                  .expected = steps.empty()
                                  ? "(the run has not recorded any yet: it does so at each validation)"
                                  : cat("RUN@STEP with one of the steps ", joinList(steps))});
}

HeatMap panel(const std::string& title, const RoutingMatrix& matrix) {
    return {.title = title, .rows = matrix.rows, .columns = matrix.columns, .values = matrix.values};
}

HeatMapPage page(const RoutingView& view, const std::string& run, RoutingQuantity quantity) {
    HeatMapPage page{.title = cat(run, ", step ", view.step(), ": how tasks use experts"),
                     .rowAxis = "task",
                     .columnAxis = "expert",
                     .legend = cat(titleOf(quantity), ", mean over the tokens of the validation examples"),
                     .colours = quantity == RoutingQuantity::Gate ? HeatMapColours::Signed
                                                                  : HeatMapColours::Magnitude};
    const RoutingCube& cube = view.cube();
    if (cube.layers().size() > 1)
        page.panels.push_back(panel("mean of all layers", cube.tasksByExperts(quantity, std::nullopt)));
    for (size_t layer = 0; layer < cube.layers().size(); ++layer)
        page.panels.push_back(panel(cube.layers()[layer].name(), cube.tasksByExperts(quantity, layer)));
    return page;
}

void showRouting(const RoutingOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    const RunReference reference = RunStore(project).resolve(options.run);
    const RoutingQuantity quantity = routingQuantityFromText(options.show);
    const RoutingView view(chosenSnapshot(project, reference), options.filter);
    if (!options.csv.empty())
        writeFileWhole(options.csv, view.csv());
    if (!options.png.empty())
        writeHeatMapPng(page(view, reference.text, quantity), options.png);
    nlohmann::ordered_json document = view.toJson();
    document["run"] = reference.text;
    console.answer(document, view.text(quantity));
}

} // namespace

void addRouting(CommandLine& line) {
    const auto options = std::make_shared<RoutingOptions>();
    CLI::App& command =
        line.command("routing", "How much each task uses each expert, as recorded at the validations",
                     bound(options, showRouting));
    addProject(command, options->project);
    command
        .add_option("RUN", options->run,
                    "RUN or RUN@stage1: the gates that were kept; RUN@STEP: as recorded at that step")
        ->required();
    command.add_option("--task", options->filter.task, "Only this task");
    command.add_option("--layer", options->filter.layer, "Only this layer: 3, or encoder.3");
    command.add_option("--show", options->show,
                       "gate: signed weights; share: of the absolute weights; win: tokens where it is the "
                       "largest (default: gate)");
    command.add_option("--csv", options->csv, "Write all figures of every layer to this file");
    command.add_option("--png", options->png, "Write a heat map to this file");
}

} // namespace alter
