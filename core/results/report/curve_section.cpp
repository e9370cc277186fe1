#include "core/results/report/curve_plot.h"
#include "core/results/report/html_text.h"
#include "core/results/report/sections.h"
#include "core/store/tasks.h"

#include <algorithm>

namespace alter {

namespace {

constexpr size_t neutralColour = 7;

CurvePlot lossPlot(const MetricStore& metrics, const std::string& run) {
    return {.title = "Loss",
            .caption = "Mean over the target tokens of all tasks, by training step.",
            .curves = {{.name = "training", .colour = 5, .points = metrics.points(run, "loss", Split::Train)},
                       {.name = "validation",
                        .colour = neutralColour,
                        .points = metrics.points(run, "loss", Split::Validation)}}};
}

/// One curve a task, in the task's colour.
CurvePlot taskPlot(const Project& project, const std::string& run, const std::string& metric,
                   const std::string& title) {
    CurvePlot plot{.title = title, .caption = "On the validation split, by training step.", .curves = {}};
    const std::vector<Task> tasks = TaskStore(project).list();
    for (const SeriesKey& series : MetricStore(project).series(run)) {
        const bool isKnown =
            std::ranges::find(plot.curves, series.task, &PlotCurve::name) != plot.curves.end();
        if (series.split != Split::Validation || series.name != metric || series.task.empty() || isKnown)
            continue;
        const auto place = std::ranges::find(tasks, series.task, &Task::name) - tasks.begin();
        plot.curves.push_back(
            {.name = series.task,
             .colour = static_cast<size_t>(place),
             .points = MetricStore(project).points(run, metric, Split::Validation, series.task)});
    }
    return plot;
}

CurvePlot thinPlot(const MetricStore& metrics, const std::string& run, const std::string& metric,
                   const std::string& title) {
    return {
        .title = title,
        .caption = "By training step.",
        .curves = {
            {.name = title, .colour = neutralColour, .points = metrics.points(run, metric, Split::Train)}}};
}

} // namespace

std::string curvesSection(const Project& project, const Run& run) {
    const MetricStore metrics(project);
    std::string html = curvePlotHtml(lossPlot(metrics, run.id));
    html += curvePlotHtml(taskPlot(project, run.id, "loss", "Validation loss by task"));
    html += curvePlotHtml(taskPlot(project, run.id, "exact_match", "Answered with the target itself"));
    const std::string rest =
        curvePlotHtml(thinPlot(metrics, run.id, "learning_rate", "Learning rate")) +
        curvePlotHtml(thinPlot(metrics, run.id, "gradient_norm", "Gradient norm")) +
        curvePlotHtml(thinPlot(metrics, run.id, "examples_per_second", "Examples per second"));
    if (!rest.empty())
        html += htmlDetails("Learning rate, gradient norm and speed", rest);
    return htmlSection("Training", html);
}

} // namespace alter
