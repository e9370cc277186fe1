#pragma once

#include "core/store/run_config.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace alter {

// What a run's configuration comes to, told before it starts and without the engine.

/// One stack of a backbone's blocks.
struct BackboneStream {
    int64_t blocks = 0;
    int64_t hidden = 0; ///< width of the feed-forward's input
    int64_t inner = 0;  ///< width inside the feed-forward
    bool gated = true;  ///< the feed-forward has a gate projection
};

/// From the config.json of an imported backbone; BadInput if it cannot be read or is of an unknown family.
std::vector<BackboneStream> backboneStreams(const std::filesystem::path& folder);

/// How many numbers a run adds to its backbone.
struct AdapterSize {
    int64_t experts = 0; ///< of all experts, shared ones too
    int64_t routers = 0; ///< with the head for unnamed tasks

    int64_t all() const { return experts + routers; }
};
AdapterSize adapterSize(const RunConfig& config, int64_t tasks, const std::vector<BackboneStream>& streams);

struct StageEstimate {
    int number = 1;
    int64_t steps = 0;
    double examples = 0; ///< passes of single examples
    int64_t trained = 0; ///< parameters
};

/// The stages of the method, for so many training examples of all tasks together.
std::vector<StageEstimate> stageEstimates(const RunConfig& config, int64_t examples, const AdapterSize& size);

/// The share of each task in the training: weight · min(n, cap)^(1/temperature), normalised; zeros where
/// there is nothing to share.
std::vector<double> taskShares(const std::vector<std::string>& tasks, const std::vector<int64_t>& examples,
                               const MixingConfig& mixing);

} // namespace alter
