#pragma once

#include "core/store/metrics.h"

#include <string>
#include <vector>

namespace alter {

struct PlotCurve {
    std::string name = {};
    size_t colour = 0; ///< place in the series of colours and dashes
    std::vector<MetricPoint> points = {};
};

/// Curves over the steps of a run.
struct CurvePlot {
    std::string title = {}, caption = {};
    std::vector<PlotCurve> curves = {};
};

/// As a figure with an SVG picture and its legend; "" if no curve has a finite point. Many points are drawn
/// as the means of equal stretches of steps; a line marks where a stage begins.
std::string curvePlotHtml(const CurvePlot& plot);

} // namespace alter
