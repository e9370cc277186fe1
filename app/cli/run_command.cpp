#include "app/cli/commands.h"
#include "app/cli/engine/engine_commands.h"
#include "app/cli/run_json.h"
#include "core/base/table.h"
#include "core/base/text.h"
#include "core/store/run_folder.h"
#include "core/store/run_requests.h"

namespace alter {

namespace {

struct RunChoice {
    std::string project, run;
};

void list(const RunChoice& options, const Console& console) {
    const Project project = Project::open(options.project);
    recoverDeadRuns(project);
    auto document = nlohmann::ordered_json::array();
    Table table({{"name"},
                 {"state"},
                 {"stage", Table::Align::Right},
                 {"step", Table::Align::Right},
                 {"of", Table::Align::Right},
                 {"examples/s", Table::Align::Right},
                 {"method"},
                 {"backbone"},
                 {"id"}});
    for (const Run& run : RunStore(project).list()) {
        document.push_back(runSummaryJson(run));
        table.addRow({run.name, toText(run.state), cat(run.stage), cat(run.step), cat(run.totalSteps),
                      figure(run.examplesPerSecond, 1), run.method, run.backbone, run.id});
    }
    console.answer({{"runs", document}},
                   document.empty() ? "There is no run yet: alter train PROJECT" : table.text());
}

void show(const RunChoice& options, const Console& console) {
    const Project project = Project::open(options.project);
    recoverDeadRuns(project);
    const nlohmann::ordered_json document = runJson(project, RunStore(project).get(options.run));
    console.answer(document, runText(document));
}

void ask(const RunChoice& options, const Console& console, ControlRequest request) {
    const Project project = Project::open(options.project);
    recoverDeadRuns(project);
    const Run run = RunStore(project).get(options.run);
    const std::string look = cat("Look at it with: alter run show PROJECT ", run.name);
    if (requestOf(project, run.id, request, look))
        console.answer(
            {{"run", run.name}, {"requested", toText(request)}},
            cat(run.name, " was asked to ", toText(request), "; it does so after its present step."));
    else
        console.answer({{"run", run.name}, {"state", "stopped"}}, cat(run.name, " is stopped."));
}

void stop(const RunChoice& options, const Console& console) {
    ask(options, console, ControlRequest::Stop);
}

void pause(const RunChoice& options, const Console& console) {
    ask(options, console, ControlRequest::Pause);
}

void remove(const RunChoice& options, const Console& console) {
    const Project project = Project::open(options.project);
    RunStore(project).remove(options.run);
    console.answer({{"removed", options.run}}, cat("Removed: ", options.run));
}

} // namespace

void addRun(CommandLine& line) {
    CLI::App& group = line.group("run", "Trainings, running and past");
    const auto options = std::make_shared<RunChoice>();
    addProject(line.command(group, "list", "List the project's runs, the newest first", bound(options, list)),
               options->project);
    const auto add = [&](const char* name, const char* description,
                         void (*work)(const RunChoice&, const Console&)) {
        CLI::App& command = line.command(group, name, description, bound(options, work));
        addProject(command, options->project);
        command.add_option("RUN", options->run, "The run's name or id")->required();
    };
    add("show", "State, speed, losses, checkpoints and configuration of a run", show);
    add("stop", "Ask a run to end with a checkpoint", stop);
    add("pause", "Ask a run to pause with a checkpoint", pause);
    addRunResume(line, group);
    add("remove", "Remove a run with its files, metrics and routing", remove);
}

} // namespace alter
