#include "widgets/plots/decimation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace alter {

namespace {

constexpr size_t mostPerColumn = 4;

/// The points of one pixel column that a line through all of them needs.
class Column {
  public:
    explicit Column(size_t first) : m_chosen{first, first, first, first, first} {}

    void add(std::span<const CurvePoint> points, size_t index) {
        m_chosen[Last] = index;
        const double value = points[index].value;
        if (!std::isfinite(value)) {
            m_chosen[Gap] = index;
            return;
        }
        choose(Low, index, !m_hasValue || value < points[m_chosen[Low]].value);
        choose(High, index, !m_hasValue || value > points[m_chosen[High]].value);
        m_hasValue = true;
    }

    void writeTo(std::vector<CurvePoint>& kept, std::span<const CurvePoint> points) {
        std::sort(m_chosen.begin(), m_chosen.end());
        for (size_t i = 0; i < m_chosen.size(); ++i)
            if (i == 0 || m_chosen[i] != m_chosen[i - 1])
                kept.push_back(points[m_chosen[i]]);
    }

  private:
    enum Role : size_t { First, Last, Low, High, Gap, Roles };

    void choose(Role role, size_t index, bool better) {
        if (better)
            m_chosen[role] = index;
    }

    std::array<size_t, Roles> m_chosen; ///< indices of points
    bool m_hasValue = false;
};

/// With one point on either side of the range.
std::span<const CurvePoint> visible(std::span<const CurvePoint> points, double from, double to) {
    const auto isBefore = [](const CurvePoint& point, double step) { return point.step < step; };
    const auto isAfter = [](double step, const CurvePoint& point) { return step < point.step; };
    auto begin = std::lower_bound(points.begin(), points.end(), from, isBefore);
    auto end = std::upper_bound(begin, points.end(), to, isAfter);
    if (begin != points.begin())
        --begin;
    if (end != points.end())
        ++end;
    return {begin, end};
}

} // namespace

std::vector<CurvePoint> decimated(std::span<const CurvePoint> points, double from, double to, int columns) {
    const std::span<const CurvePoint> shown = visible(points, from, to);
    if (columns < 1 || !(to > from) || shown.size() <= mostPerColumn * static_cast<size_t>(columns))
        return {shown.begin(), shown.end()};
    std::vector<CurvePoint> kept;
    kept.reserve(mostPerColumn * static_cast<size_t>(columns));
    const double perColumn = (to - from) / columns;
    const auto columnOf = [&](size_t index) { return std::floor((shown[index].step - from) / perColumn); };
    for (size_t begin = 0; begin < shown.size();) {
        // The column's end is looked for by step, which costs less than a division for each point.
        const double until = from + (columnOf(begin) + 1) * perColumn;
        Column column(begin);
        size_t index = begin;
        do
            column.add(shown, index++);
        while (index < shown.size() && shown[index].step < until);
        column.writeTo(kept, shown);
        begin = index;
    }
    return kept;
}

} // namespace alter
