#pragma once

#include "core/store/memory_estimate.h"
#include "core/store/project.h"
#include "core/store/run_estimate.h"

#include <optional>
#include <string>
#include <vector>

namespace alter {

/// What the form has to know of a project; read on the store thread.
struct TaskFacts {
    std::string name = {};
    int64_t examples = 0;                 ///< that are trained on
    std::optional<double> truncated = {}; ///< share of prompts that are shortened, where tokens were counted
    TokenLengths lengths = {};
};

struct BackboneFacts {
    std::string name = {};
    int64_t parameters = 0;
    std::vector<StreamShape> streams = {}; ///< empty if its configuration cannot be read
    std::optional<BackboneShape> shape = {};
};

/// What an earlier run took.
struct MeasuredRun {
    std::string id = {}, name = {}, device = {};
    RunConfig config = {}; ///< as it was used
    double examplesPerSecond = 0;
    int64_t peakMemoryBytes = 0;
    bool isRepresentative = false; ///< it went on long enough to have held the most that it takes
};

struct ProjectFacts {
    std::vector<TaskFacts> tasks = {};
    std::vector<BackboneFacts> backbones = {};
    std::vector<MeasuredRun> measured = {}; ///< newest first
    uint64_t availableMemoryBytes = 0;
    bool hasGpu = false; ///< a driver is there, so that the device "auto" may mean it

    const BackboneFacts* backbone(const std::string& name) const; ///< null if there is none
};

ProjectFacts readFacts(const Project& project);

} // namespace alter
