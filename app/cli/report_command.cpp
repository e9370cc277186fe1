#include "app/cli/commands.h"
#include "app/cli/result_options.h"
#include "core/base/os/output_file.h"
#include "core/base/text.h"
#include "core/results/run_report.h"

namespace alter {

namespace {

struct ReportOptions {
    std::string project, run, file;
    ResultOptions results;
};

void report(const ReportOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    ProgressBar bar({.what = cat("report on ", options.run)}, console.progress());
    const std::string page = runReport(project, options.run, chosenResults(options.results, {}), bar.fn());
    bar.finish();
    writeFileWhole(options.file, page);
    console.answer({{"run", options.run}, {"file", options.file}, {"bytes", page.size()}},
                   cat("The report on ", options.run, " is in ", options.file, " (", humanBytes(page.size()),
                       "); any browser opens it."));
}

} // namespace

void addReport(CommandLine& line) {
    const auto options = std::make_shared<ReportOptions>();
    CLI::App& command = line.command(
        "report", "Scores, curves, routing, costs and configuration of a run as one HTML file to pass on",
        bound(options, report));
    addProject(command, options->project);
    command.add_option("RUN", options->run, "RUN, RUN@STEP or RUN@stage1")->required();
    command.add_option("FILE", options->file, "The file to write: report.html")->required();
    addResultOptions(command, options->results);
}

} // namespace alter
