#pragma once

#include "core/store/mixes.h"
#include "core/store/project.h"
#include "core/store/tasks.h"

#include <optional>
#include <string>
#include <vector>

namespace alter {

/// A run as the playground offers it.
struct PlaygroundRun {
    std::string id = {};
    std::string name = {};
    std::vector<std::string> tasks = {};
    std::vector<std::string> experts = {}; ///< as the engine names them, gate by gate
    bool isTraining = false;
    bool hasStage1 = false;           ///< ended stage 1 and went on
    std::optional<int64_t> step = {}; ///< of the checkpoint that its name means; none: there is no checkpoint
    bool operator==(const PlaygroundRun&) const = default;
};

/// What the project holds that can be tried.
struct PlaygroundFacts {
    std::vector<Task> tasks = {};
    std::vector<PlaygroundRun> runs = {}; ///< the newest first
    std::vector<std::string> backbones = {};
    std::vector<Mix> mixes = {};

    const Task* task(const std::string& name) const;
    const PlaygroundRun* run(const std::string& name) const;
    /// Whether the run has every expert that the mix names.
    bool hasExpertsOf(const std::string& mix, const PlaygroundRun& run) const;
};

/// Reads it; for the store thread.
PlaygroundFacts readPlaygroundFacts(const Project& project);

} // namespace alter
