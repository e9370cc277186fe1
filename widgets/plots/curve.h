#pragma once

#include "widgets/plots/decimation.h"
#include "widgets/plots/smoothing.h"

#include <span>
#include <vector>

namespace alter {

/// The points of one curve by step, and the same smoothed; both grow at the end without looking back.
class Curve {
  public:
    const std::vector<CurvePoint>& points() const { return m_points; }
    const std::vector<CurvePoint>& smoothed() const { return m_smoothed; }
    /// decimated(): of the points, or of the same smoothed.
    std::vector<CurvePoint> shownPoints(double from, double to, int columns) const {
        return decimated(m_points, m_blocks, from, to, columns);
    }
    std::vector<CurvePoint> shownSmoothed(double from, double to, int columns) const {
        return decimated(m_smoothed, m_smoothedBlocks, from, to, columns);
    }

    /// Forgets what is at `step` and after it, and puts `fresh` there: the answer of one who asked again from
    /// the last known step.
    void replaceFrom(double step, std::span<const CurvePoint> fresh);

    /// The weight of the past; 0 = as it is.
    void setSmoothing(double weight);

    /// The point whose step is closest; null if there is none.
    const CurvePoint* nearest(double step) const;

  private:
    void smoothFrom(size_t first);

    std::vector<CurvePoint> m_points, m_smoothed;
    PointBlocks m_blocks, m_smoothedBlocks;
    double m_weight = 0;
    Smoothing m_smoothing;
};

} // namespace alter
