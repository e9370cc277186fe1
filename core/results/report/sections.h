#pragma once

#include "core/base/progress.h"
#include "core/results/result_choice.h"
#include "core/store/runs.h"

#include <string>

namespace alter {

// The parts of a report, each as HTML; "" where the run has nothing for it. `column` is the run at the
// checkpoint that the report is about.

/// What it is, what it took, and on what it stands.
std::string factsSection(const Project& project, const Run& run, const ResultColumn& column);

/// The tasks with their licences.
std::string tasksSection(const Project& project, const Run& run);

/// Scores beside stage 1 and the backbone, and confusions.
std::string resultsSection(const Project& project, const ResultColumn& column, ResultChoice choice,
                           const ProgressFn& progress);

std::string curvesSection(const Project& project, const Run& run);

std::string routingSection(const Project& project, const ResultColumn& column);

/// Configuration and environment.
std::string configSection(const Run& run);

} // namespace alter
