#pragma once

#include <cstdint>
#include <string>

namespace alter {

/// One stack of transformer blocks as the experts see it.
struct StreamShape {
    std::string name = {}; ///< "encoder" or "decoder"
    int64_t blocks = 0;
    int64_t hidden = 0; ///< width of the feed-forward's input
    int64_t inner = 0;  ///< width inside the feed-forward
    bool gated = true;  ///< the feed-forward has a gate projection
};

} // namespace alter
