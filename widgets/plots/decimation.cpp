#include "widgets/plots/decimation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace alter {

namespace {

constexpr size_t mostPerColumn = 4;

/// Places of points.
struct Range {
    size_t begin = 0, end = 0;
};

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
        addLow(index, value);
        addHigh(index, value);
    }

    void add(const PointBlocks::Block& block, size_t first) {
        m_chosen[Last] = first + PointBlocks::size - 1;
        if (block.gap != PointBlocks::none)
            m_chosen[Gap] = first + block.gap;
        if (block.low == PointBlocks::none)
            return;
        addLow(first + block.low, block.least);
        addHigh(first + block.high, block.greatest);
    }

    void writeTo(std::vector<CurvePoint>& kept, std::span<const CurvePoint> points) {
        std::sort(m_chosen.begin(), m_chosen.end());
        for (size_t i = 0; i < m_chosen.size(); ++i)
            if (i == 0 || m_chosen[i] != m_chosen[i - 1])
                kept.push_back(points[m_chosen[i]]);
    }

  private:
    enum Role : size_t { First, Last, Low, High, Gap, Roles };

    void addLow(size_t index, double value) {
        if (!(value < m_least))
            return;
        m_least = value;
        m_chosen[Low] = index;
    }

    void addHigh(size_t index, double value) {
        if (!(value > m_greatest))
            return;
        m_greatest = value;
        m_chosen[High] = index;
    }

    std::array<size_t, Roles> m_chosen; ///< places of points
    double m_least = std::numeric_limits<double>::infinity(),
           m_greatest = -std::numeric_limits<double>::infinity();
};

/// With one point on either side of the range.
Range visible(std::span<const CurvePoint> points, double from, double to) {
    const auto isBefore = [](const CurvePoint& point, double step) { return point.step < step; };
    const auto isAfter = [](double step, const CurvePoint& point) { return step < point.step; };
    auto begin = std::lower_bound(points.begin(), points.end(), from, isBefore);
    auto end = std::upper_bound(begin, points.end(), to, isAfter);
    if (begin != points.begin())
        --begin;
    if (end != points.end())
        ++end;
    return {static_cast<size_t>(begin - points.begin()), static_cast<size_t>(end - points.begin())};
}

/// The full block that begins at `index` and lies before `end` and the step `until`; null if there is none.
const PointBlocks::Block* wholeBlock(const PointBlocks& blocks, size_t index, size_t end, double until) {
    if (index % PointBlocks::size != 0 || index + PointBlocks::size > end)
        return nullptr;
    const PointBlocks::Block* block = blocks.at(index / PointBlocks::size);
    return block && block->lastStep < until ? block : nullptr;
}

PointBlocks::Block blockOf(std::span<const CurvePoint> points) {
    PointBlocks::Block block{.lastStep = points.back().step};
    for (size_t i = 0; i < points.size(); ++i) {
        const double value = points[i].value;
        const auto place = static_cast<uint8_t>(i);
        if (!std::isfinite(value)) {
            block.gap = place;
            continue;
        }
        if (block.low == PointBlocks::none || value < block.least) {
            block.low = place;
            block.least = value;
        }
        if (block.high == PointBlocks::none || value > block.greatest) {
            block.high = place;
            block.greatest = value;
        }
    }
    return block;
}

} // namespace

void PointBlocks::update(std::span<const CurvePoint> points, size_t from) {
    m_blocks.resize(std::min(m_blocks.size(), from / size));
    while ((m_blocks.size() + 1) * size <= points.size())
        m_blocks.push_back(blockOf(points.subspan(m_blocks.size() * size, size)));
}

std::vector<CurvePoint> decimated(std::span<const CurvePoint> points, const PointBlocks& blocks, double from,
                                  double to, int columns) {
    const Range shown = visible(points, from, to);
    const size_t most = mostPerColumn * static_cast<size_t>(std::max(columns, 0));
    if (columns < 1 || !(to > from) || shown.end - shown.begin <= most) {
        const auto some = points.subspan(shown.begin, shown.end - shown.begin);
        return {some.begin(), some.end()};
    }
    std::vector<CurvePoint> kept;
    kept.reserve(most);
    const double perColumn = (to - from) / columns;
    const auto columnOf = [&](size_t index) { return std::floor((points[index].step - from) / perColumn); };
    for (size_t begin = shown.begin; begin < shown.end;) {
        // The column's end is looked for by step, which costs less than a division for each point.
        const double until = from + (columnOf(begin) + 1) * perColumn;
        Column column(begin);
        column.add(points, begin);
        size_t index = begin + 1;
        while (index < shown.end && points[index].step < until) {
            if (const PointBlocks::Block* block = wholeBlock(blocks, index, shown.end, until)) {
                column.add(*block, index);
                index += PointBlocks::size;
            } else {
                column.add(points, index++);
            }
        }
        column.writeTo(kept, points);
        begin = index;
    }
    return kept;
}

} // namespace alter
