#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace alter {

struct CurvePoint {
    double step = 0;
    double value = 0; ///< may be NaN or infinite: a gap in the line

    bool operator==(const CurvePoint&) const = default;
};

/// What decimated() asks of points, known for blocks of them: kept beside points that grow at their end, so
/// that a frame does not look at each of them again.
class PointBlocks {
  public:
    static constexpr size_t size = 16;
    static constexpr uint8_t none = 255;

    /// Small, for reading memory is what takes the time.
    struct Block {
        double lastStep = 0, least = 0, greatest = 0;
        uint8_t low = none, high = none, gap = none; ///< places within the block; of the last gap
    };

    /// `points` are as they were before place `from`.
    void update(std::span<const CurvePoint> points, size_t from);
    /// Null where the block is not full yet.
    const Block* at(size_t index) const { return index < m_blocks.size() ? &m_blocks[index] : nullptr; }

  private:
    std::vector<Block> m_blocks;
};

/// The points between `from` and `to`, and the nearest on either side so that the line leaves the picture
/// where it should. Where there are more than `columns` pixels can show, each column keeps its first, lowest,
/// highest and last point and a gap if it has one: a line through them paints the same pixels as one through
/// all. `points` are ordered by step; `blocks` are theirs, or empty.
std::vector<CurvePoint> decimated(std::span<const CurvePoint> points, const PointBlocks& blocks, double from,
                                  double to, int columns);

} // namespace alter
