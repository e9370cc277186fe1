#pragma once

#include "core/base/progress.h"
#include "core/results/result_choice.h"

#include <string>

namespace alter {

/// Everything about one run as one HTML page that needs nothing else: results beside its first stage and its
/// backbone, curves, routing, cost and configuration; light or dark as the reader's system is. Parts that the
/// run has nothing for are left out. `choice.references` is not read.
std::string runReport(const Project& project, const std::string& reference, const ResultChoice& choice = {},
                      const ProgressFn& progress = {});

} // namespace alter
