#pragma once

#include "core/base/progress.h"
#include "core/store/project.h"
#include "core/store/runs.h"
#include "core/training/trainer.h"

#include <functional>
#include <string>

namespace alter {

/// What a run's process tells while it works.
struct SessionEvents {
    ProgressFn preparing; ///< loading and encoding
    std::function<void(const TrainingProgress&)> progress;
};

/// Fills in what the configuration leaves open from the project and the machine (the only backbone, all
/// tasks, device, type, threads), so that the stored configuration says what was used. Throws Missing for an
/// unknown backbone, task or method and BadInput for a task without training examples.
RunConfig resolveConfig(const Project& project, RunConfig config);

/// Makes a new run of the project, the child of the one it goes out from; its environment holds versions,
/// device, and the fingerprints of backbone and data.
Run createRun(const Project& project, const RunConfig& resolved);

/// Works on a run in this process until it is finished, stopped or paused: from its start, or from its latest
/// checkpoint if it has one. Holds the run's lock; the run's state, metrics, routing and checkpoints go to
/// the project as it goes. What goes wrong is stored with the run and thrown.
TrainingOutcome workOnRun(const Project& project, const std::string& runId, const SessionEvents& events = {});

} // namespace alter
