#include "widgets/training/run_curves.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/task_colour.h"
#include "widgets/views/metric_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace alter {

namespace {

struct RunCurvesWords {
    Q_DECLARE_TR_FUNCTIONS(RunCurves)
};

/// A measure of the run as a whole, a strip of its own.
struct Strip {
    const char* name;
    LivePanel panel;
    const char* title;
    bool exact; ///< without noise
    const char* meaning;
};
constexpr std::array strips = {
    Strip{"learning_rate", LivePanel::LearningRate, QT_TRANSLATE_NOOP("RunCurves", "Learning rate"), true,
          QT_TRANSLATE_NOOP("RunCurves", "How far each step goes")},
    Strip{"gradient_norm", LivePanel::GradientNorm, QT_TRANSLATE_NOOP("RunCurves", "Gradient norm"), false,
          QT_TRANSLATE_NOOP("RunCurves",
                            "How strongly the examples of a step pull at the parameters, before it is "
                            "clipped; it grows where training becomes unstable")},
    Strip{"examples_per_second", LivePanel::Throughput, QT_TRANSLATE_NOOP("RunCurves", "Examples per second"),
          false, QT_TRANSLATE_NOOP("RunCurves", "How fast it trains, without validations")},
    Strip{"memory_bytes", LivePanel::Memory, QT_TRANSLATE_NOOP("RunCurves", "Memory, GiB"), true,
          QT_TRANSLATE_NOOP("RunCurves", "What the run holds at that step")},
};

const Strip* stripOf(const CurveId& id) {
    const auto found =
        std::find_if(strips.begin(), strips.end(), [&](const Strip& strip) { return id.name == strip.name; });
    return found == strips.end() ? nullptr : &*found;
}

/// accuracy -> Accuracy, head_accuracy -> Head accuracy.
QString metricName(const std::string& name) {
    if (name == "head_accuracy")
        return RunCurvesWords::tr("Tasks recognised");
    return metricTitle(name);
}

} // namespace

std::vector<PanelStack::Panel> livePanels() {
    std::vector<PanelStack::Panel> panels = {
        {.title = RunCurvesWords::tr("Loss per token, training; validation as discs"),
         .stretch = 3,
         .logarithmic = true},
        {.title = RunCurvesWords::tr("Validation loss per task"), .stretch = 2, .logarithmic = true},
        {.title = RunCurvesWords::tr("Validation metrics"), .stretch = 1},
    };
    for (const Strip& strip : strips)
        panels.push_back({.title = RunCurvesWords::tr(strip.title), .stretch = 0.7});
    return panels;
}

std::optional<CurvePlot::Look> liveLook(const CurveId& id, const std::vector<std::string>& tasks,
                                        const QPalette& palette) {
    const QColor text = palette.color(QPalette::Text);
    const bool validation = id.split == Split::Validation;
    const int task = id.task.empty() ? -1 : taskPlace(id.task, tasks);
    CurvePlot::Look look{
        .panel = static_cast<int>(LivePanel::Loss),
        .name = QString::fromStdString(toText(id.split) + " " + id.name) +
                (id.task.empty() ? QString() : QStringLiteral(" ") + QString::fromStdString(id.task)),
        .colour = task < 0 ? text : seriesColour(task, palette),
        .dash = task < 0 ? Qt::SolidLine : seriesDash(task),
        .strong = task < 0,
        .discs = validation};
    if (id.name == "loss" && validation && task >= 0)
        look.panel = static_cast<int>(LivePanel::ValidationLoss);
    else if (id.name != "loss" && validation)
        look.panel = static_cast<int>(LivePanel::ValidationMetric);
    else if (const Strip* strip = stripOf(id); strip && !validation) {
        look.panel = static_cast<int>(strip->panel);
        look.exact = strip->exact;
    } else if (id.name != "loss")
        return std::nullopt;
    if (validation && task < 0)
        look.dash = Qt::DashLine;
    return look;
}

double shownUnit(const CurveId& id) {
    return id.name == "memory_bytes" ? 1024.0 * 1024 * 1024 : 1.0;
}

QString legendName(const CurveId& id) {
    if (const Strip* strip = stripOf(id))
        return RunCurvesWords::tr(strip->title);
    if (id.name != "loss")
        return id.task.empty() ? metricName(id.name)
                               : metricName(id.name) + QStringLiteral(", ") + QString::fromStdString(id.task);
    return id.task.empty() ? RunCurvesWords::tr("All tasks") : QString::fromStdString(id.task);
}

QString curveMeaning(const CurveId& id) {
    if (const Strip* strip = stripOf(id))
        return RunCurvesWords::tr(strip->meaning);
    if (id.name == "head_accuracy")
        return RunCurvesWords::tr(
            "Share of the validation prompts whose task is recognised without being named");
    if (id.name == "loss")
        return RunCurvesWords::tr(
            "Mean negative log-likelihood of a token of the right answer: 0 is certainty");
    return {};
}

int legendOrder(const CurveId& id, const std::vector<std::string>& tasks) {
    constexpr int metrics = 1'000, measures = 1'000'000; // behind the tasks
    if (const Strip* strip = stripOf(id))
        return measures + static_cast<int>(strip->panel);
    const int task = id.task.empty() ? 0 : taskPlace(id.task, tasks) + 1;
    return id.name == "loss" ? task : metrics + task;
}

} // namespace alter
