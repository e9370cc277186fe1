#pragma once

#include "core/base/error.h"
#include "widgets/plots/curve_plot.h"

#include <QString>

namespace alter {

/// One line a point: curve, step, value (and smoothed, where it is): what is behind the picture.
struct CurveTable {
    std::vector<QString> names;
    std::vector<std::vector<CurvePoint>> points, smoothed;
};

/// A copy, to be written elsewhere than on the window's thread.
CurveTable curveTable(const CurvePlot& plot);

/// Throws Failed (disk full, no permission).
void writeCsv(const CurveTable& table, const QString& file);

/// The picture as it is now, SVG or PNG by the file's name; for writeBytes().
QByteArray plotPicture(CurvePlot& plot, const QString& file);

} // namespace alter
