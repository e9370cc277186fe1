#include "app/cli/commands.h"
#include "app/cli/result_options.h"
#include "core/base/os/output_file.h"
#include "core/base/text.h"
#include "core/results/comparison_text.h"

namespace alter {

namespace {

struct CompareOptions {
    std::string project, csv;
    std::vector<std::string> runs;
    ResultOptions results;
    bool markdown = false;
};

/// Missing, with the commands that make what is missing, unless every run was evaluated in some task.
void requireEvaluations(const Comparison& comparison, const std::string& project) {
    std::vector<std::string> missing, commands;
    for (size_t column = 0; column < comparison.columns.size(); ++column) {
        if (comparison.missingTasks(column).size() < comparison.rows.size())
            continue;
        missing.push_back(comparison.columns[column].reference);
        commands.push_back(evaluateCommand(project, missing.back(), comparison.choice));
    }
    if (!missing.empty())
        throwMissing(
            {.what = "There is no stored evaluation of this.",
             .where = cat("split ", toText(comparison.choice.split), ", routing ", comparison.choice.routing),
             .found = joinList(missing),
             .next = cat("Evaluate first: ", joinList(commands, " && "))});
}

void remarkOnGaps(const Comparison& comparison, const std::string& project, const Console& console) {
    for (size_t column = 0; column < comparison.columns.size(); ++column) {
        const std::vector<std::string> missing = comparison.missingTasks(column);
        const std::string& run = comparison.columns[column].reference;
        if (!missing.empty())
            console.remark(cat(run, " was not evaluated in ", joinList(missing), ": ",
                               evaluateCommand(project, run, comparison.choice, missing)));
    }
}

void compareThem(const CompareOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    const ResultChoice choice = chosenResults(options.results, options.runs);
    ProgressBar bar({.what = "compare"}, console.progress());
    const Comparison comparison = compareRuns(project, choice, bar.fn());
    bar.finish();
    requireEvaluations(comparison, options.project);
    remarkOnGaps(comparison, options.project, console);
    if (!options.csv.empty())
        writeFileWhole(options.csv, comparisonCsv(comparison));
    console.answer(toJson(comparison),
                   options.markdown ? comparisonMarkdown(comparison) : comparisonText(comparison));
}

} // namespace

void addCompare(CommandLine& line) {
    const auto options = std::make_shared<CompareOptions>();
    CLI::App& command = line.command(
        "compare", "Stored scores of several runs side by side: what is better, by how much, at which cost",
        bound(options, compareThem));
    addProject(command, options->project);
    command.add_option("RUN", options->runs, "One or more of RUN, RUN@STEP, RUN@stage1, base")->required();
    addResultOptions(command, options->results);
    command.add_option("--csv", options->csv, "Write all figures to this file, one line a task and run");
    command.add_flag("--markdown", options->markdown, "Answer with Markdown tables");
}

} // namespace alter
