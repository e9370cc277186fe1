#pragma once

#include "core/nn/tensor.h"

#include <vector>

namespace alter {

/// Consecutive rows of a pack that belong together: a sequence, the newest tokens of one that is being
/// decoded, or a branch that continues another segment of the same pack (the labels of one prompt are such
/// branches).
struct Segment {
    int64_t begin = 0;     ///< first row
    int64_t end = 0;       ///< one past the last row
    int64_t promptEnd = 0; ///< rows [begin, promptEnd) are prompt; equal to begin where there is none
    int64_t example = 0;   ///< index of the example in the batch
    int64_t prefixBegin =
        0; ///< rows [prefixBegin, prefixEnd) of this pack come before the segment (branches)
    int64_t prefixEnd = 0;
    int64_t cacheSlot = -1; ///< slot of the key/value cache that holds what came before; -1 = none

    int64_t length() const { return end - begin; }
};

/// Sequences laid end to end on one token axis, without padding.
struct Pack {
    Tensor tokens;    ///< int64 [T]
    Tensor positions; ///< int64 [T], position of each token in its own sequence
    std::vector<Segment> segments;

    int64_t rows() const { return segments.empty() ? 0 : segments.back().end; }
};

} // namespace alter
