#pragma once

#include "core/base/split.h"
#include "core/store/project.h"

#include <optional>
#include <string>
#include <vector>

namespace alter {

/// Which example a person wants to see routed: one by its id, otherwise one by its task, split and number.
struct ExampleWish {
    int64_t example = 0; ///< 0 = none; left aside if it is not of `task`
    std::string task = {};
    Split split = Split::Validation;
    int64_t number = 1;

    bool operator==(const ExampleWish&) const = default;
};

/// What the store knows before the model is asked.
struct TokenMaterial {
    std::string runId = {}, runName = {};
    bool runIsActive = false;
    std::optional<int64_t> step = {};           ///< of the checkpoint that will be used; none: there is none
    int stage = 0;                              ///< of that checkpoint
    std::vector<std::string> tasks = {};        ///< the run's that the project still has
    std::vector<std::string> projectTasks = {}; ///< by name, for their colours

    int64_t example = 0; ///< 0 = there is none
    std::string task = {};
    Split split = Split::Validation;
    int64_t number = 0, count = 0; ///< of the example within its split, from 1
    std::string prompt = {}, answer = {};
    std::string fault = {}; ///< why the task's templates give no prompt
};

/// `runId` must be a run's. Where the wished example is gone, the nearest that is there.
TokenMaterial tokenMaterial(const Project& project, const std::string& runId, const ExampleWish& wish);

} // namespace alter
