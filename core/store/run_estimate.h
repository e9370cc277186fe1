#pragma once

#include "core/store/run_config.h"
#include "core/store/stream_shape.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace alter {

// What a run's configuration comes to. The engine counts with the same functions as what tells it before the
// start.

/// From a backbone's configuration; BadInput for an unknown family.
std::vector<StreamShape> streamShapes(const nlohmann::json& config);

/// The same from the config.json of an imported backbone; BadInput if it cannot be read.
std::vector<StreamShape> backboneStreams(const std::filesystem::path& folder);

/// How many numbers a run adds to its backbone.
struct AdapterSize {
    int64_t experts = 0; ///< of all experts, shared ones too
    int64_t routers = 0; ///< with the head for unnamed tasks

    int64_t all() const { return experts + routers; }
};
AdapterSize adapterSize(const RunConfig& config, int64_t tasks, const std::vector<StreamShape>& streams);

struct StageEstimate {
    int number = 1;
    int64_t steps = 0;
    double examples = 0; ///< passes of single examples
    int64_t trained = 0; ///< parameters
};

/// The stages of the method from the first that the run goes through, for so many training examples of all
/// tasks together.
std::vector<StageEstimate> stageEstimates(const RunConfig& config, int64_t examples, const AdapterSize& size);

/// Optimiser steps of one epoch and of the stage, at least one, with so many training examples of all tasks
/// together.
int64_t stepsPerEpoch(const StageConfig& stage, int64_t examples);
int64_t stageSteps(const StageConfig& stage, int64_t examples);

/// The mixture of tasks: p(task) ∝ weight · min(n, cap)^(1/temperature), normalised; zeros where there is
/// nothing to share.
std::vector<double> mixingShares(const std::vector<std::string>& tasks, const std::vector<int64_t>& examples,
                                 const MixingConfig& mixing);

} // namespace alter
