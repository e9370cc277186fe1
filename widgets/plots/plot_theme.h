#pragma once

class QCustomPlot;

namespace alter {

/// Background, axes, grid, legend and fonts as the palette says; to be called again when it changes.
void applyPlotTheme(QCustomPlot& plot);

} // namespace alter
