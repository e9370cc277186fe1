#pragma once

#include "core/inference/model.h"
#include "core/store/project.h"
#include "core/store/run_config.h"
#include "core/store/runs.h"

#include <string>

namespace alter {

/// A run as something to ask: which weights a reference means, and the run's tasks and configuration.
struct RunModel {
    LoadedModel model;
    RunReference reference;
    std::string backbone;           ///< name in the project
    std::vector<std::string> tasks; ///< of the run; of the project for `base`
    int maxTokens = 512;
    int64_t step = 0;               ///< of the checkpoint; 0 for base
};

struct ModelChoice {
    std::string run;              ///< RUN, RUN@STEP, RUN@stage1 or base
    std::string backbone;         ///< for base: which, where the project has several
    std::string device = "auto";
    std::string dtype = "auto";
    int threads = 0;
};

/// Loads the backbone and the weights that `choice` means. Throws Missing for an unknown run or checkpoint, BadInput for
/// a damaged one.
RunModel loadRunModel(const Project& project, const ModelChoice& choice);

/// The shape that a run's configuration gives on these streams.
MixtureShape shapeOf(const RunConfig& config, const std::vector<StreamShape>& streams);

} // namespace alter
