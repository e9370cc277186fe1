#pragma once

#include <span>
#include <vector>

namespace alter {

struct CurvePoint {
    double step = 0;
    double value = 0; ///< may be NaN or infinite: a gap in the line

    bool operator==(const CurvePoint&) const = default;
};

/// The points between `from` and `to`, and the nearest on either side so that the line leaves the picture
/// where it should. Where there are more than `columns` pixels can show, each column keeps its first, lowest,
/// highest and last point and a gap if it has one: a line through them paints the same pixels as one through
/// all. `points` are ordered by step.
std::vector<CurvePoint> decimated(std::span<const CurvePoint> points, double from, double to, int columns);

} // namespace alter
