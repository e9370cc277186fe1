#include "app/cli/commands.h"
#include "app/cli/task_options.h"
#include "core/base/text.h"
#include "core/data/task_spec.h"
#include "core/data/token_counter.h"
#include "core/evaluation/metrics.h"
#include "core/store/names.h"

namespace alter {

namespace {

/// Everything about the task itself that can be refused before the files are read.
void checkTask(const Project& project, Task& task) {
    completeTask(task);
    checkName("task", task.name);
    metricNamed(task.metric);
    if (TaskStore(project).find(task.name))
        throwTaken("task", task.name);
}

std::string summary(const ImportReport& report, int maxTokens) {
    std::string text = cat(report.task, ": ", report.examples[0], " examples for training, ",
                           report.examples[1], " for validation, ", report.examples[2], " for the test");
    for (const auto& [file, format] : report.files)
        text += cat("\n  ", file.string(), ": ", toText(format.format), ", ", format.reason);
    if (report.badRows > 0)
        text += cat("\nLeft out: ", report.badRowsText());
    const auto& splits = report.statistics.at("splits");
    for (const auto& [split, counts] : splits.items()) {
        const double rate = counts.value("truncationRate", 0.0);
        if (rate > 0)
            text += cat("\n", split, ": ", counts.at("truncated"), " examples are longer than the limit of ",
                        maxTokens, " tokens and will be shortened");
    }
    const auto overlaps = report.statistics.value("overlaps", nlohmann::ordered_json::object());
    for (const auto& [pair, count] : overlaps.items())
        if (count.get<int64_t>() > 0)
            text += cat("\n", pair, ": ", count, " inputs are in both, which makes scores too good");
    return text;
}

void add(const TaskOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    ImportRequest request = importRequestFrom(options);
    checkTask(project, request.task);
    const auto counter = TokenCounter::ofProject(project, options.backbone);
    std::optional<ExampleEncoder> encoder;
    if (counter) {
        encoder = counter->encoderFor(request.task, options.maxTokens);
        request.encoder = &*encoder;
        request.tokenizerName = counter->backbone;
    }
    std::optional<ProgressBar> bar;
    request.onProgress = [&](const ImportProgress& progress) {
        if (!bar)
            bar.emplace(ProgressBar::Work{.what = cat("import ", request.task.name),
                                          .total = static_cast<int64_t>(progress.bytesTotal)},
                        console.progress());
        bar->update(static_cast<int64_t>(progress.bytesRead),
                    cat(progress.rows, " rows  ", static_cast<int64_t>(progress.rowsPerSecond), "/s"));
    };
    const ImportReport report = importTask(request, project);
    if (bar)
        bar->finish();
    console.answer(report.toJson(), summary(report, options.maxTokens));
}

} // namespace

void addTaskAdd(CommandLine& line, CLI::App& group) {
    const auto options = std::make_shared<TaskOptions>();
    CLI::App& command =
        line.command(group, "add", "Import a task's examples: all of them, or none", bound(options, add));
    addTaskOptions(command, *options);
}

} // namespace alter
