#pragma once

#include "core/store/run_config.h"
#include "core/store/stream_shape.h"

#include <cstdint>
#include <string>
#include <vector>

namespace alter {

/// Sizes and options of a Mixture of Task Adapters.
struct MixtureShape {
    std::vector<StreamShape> streams;
    std::vector<int64_t> ownExpert; ///< [tasks] -> the expert that is task τ's own
    int64_t experts = 0;            ///< N, without the shared ones
    AdapterConfig adapter;
    RouterConfig router;

    int64_t tasks() const { return static_cast<int64_t>(ownExpert.size()); }
    /// M = N task experts and then the shared ones: the width of every gate vector.
    int64_t gates() const { return experts + adapter.sharedExperts; }
    /// The lowest block of a stream that holds experts.
    int64_t firstBlock(size_t stream) const {
        const int64_t blocks = streams[stream].blocks;
        return adapter.topBlocks > 0 && adapter.topBlocks < blocks ? blocks - adapter.topBlocks : 0;
    }
};

} // namespace alter
