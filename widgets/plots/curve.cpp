#include "widgets/plots/curve.h"

#include <algorithm>
#include <cmath>

namespace alter {

namespace {

std::vector<CurvePoint>::const_iterator firstFrom(const std::vector<CurvePoint>& points, double step) {
    return std::lower_bound(points.begin(), points.end(), step,
                            [](const CurvePoint& point, double wanted) { return point.step < wanted; });
}

} // namespace

void Curve::replaceFrom(double step, std::span<const CurvePoint> fresh) {
    auto index = static_cast<size_t>(firstFrom(m_points, step) - m_points.begin());
    // Mostly the last known points come again just as they were: then nothing has to be smoothed anew.
    while (index < m_points.size() && !fresh.empty() && m_points[index] == fresh.front()) {
        ++index;
        fresh = fresh.subspan(1);
    }
    const bool shortened = index < m_points.size();
    m_points.resize(index);
    m_points.insert(m_points.end(), fresh.begin(), fresh.end());
    m_blocks.update(m_points, index);
    smoothFrom(shortened ? 0 : index);
}

void Curve::setSmoothing(double weight) {
    m_weight = weight;
    smoothFrom(0);
}

void Curve::smoothFrom(size_t first) {
    if (first == 0)
        m_smoothing = Smoothing(m_weight);
    m_smoothed.resize(first);
    for (size_t index = first; index < m_points.size(); ++index)
        m_smoothed.push_back({m_points[index].step, m_smoothing.next(m_points[index].value)});
    m_smoothedBlocks.update(m_smoothed, first);
}

const CurvePoint* Curve::nearest(double step) const {
    if (m_points.empty())
        return nullptr;
    auto found = firstFrom(m_points, step);
    if (found == m_points.end() ||
        (found != m_points.begin() && step - std::prev(found)->step < found->step - step))
        --found;
    return &*found;
}

} // namespace alter
