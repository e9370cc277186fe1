#pragma once

#include "widgets/plots/curve_plot.h"
#include "widgets/training/curve_feed.h"

#include <QStringList>

namespace alter {

/// Where the curves of the live view are drawn, from above.
enum class LivePanel {
    Loss,
    ValidationLoss,
    ValidationMetric,
    LearningRate,
    GradientNorm,
    Throughput,
    Memory
};

std::vector<PanelStack::Panel> livePanels();

/// A line of the legend: a task, all tasks together, or a measure of the run.
struct LegendLine {
    QString name = {};
    QString meaning = {};
    QColor colour = {};
    Qt::PenStyle dash = Qt::SolidLine;
    int train = -1, validation = -1; ///< curves of the plot
};

/// How a curve of a run is drawn; nothing for one that the live view does not show. `tasks` are the
/// project's, in its order, which gives each its colour.
std::optional<CurvePlot::Look> liveLook(const CurveId& id, const std::vector<std::string>& tasks,
                                        const QPalette& palette);

/// What a curve's values are divided by to be shown: bytes become GiB.
double shownUnit(const CurveId& id);

/// The legend's name of the line that a curve belongs to, and its place in the order of lines.
QString legendName(const CurveId& id);
QString curveMeaning(const CurveId& id);
int legendOrder(const CurveId& id, const std::vector<std::string>& tasks);

} // namespace alter
