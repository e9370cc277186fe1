#pragma once

#include "core/store/control.h"

#include <string>

namespace alter {

/// Asks the process that works on the run; it obeys between two of its steps. Without one, a run that is
/// paused or was never begun is stopped at once, and the answer is false. BadInput, with `next`, if the run
/// does nothing that could be asked.
bool requestOf(const Project& project, const std::string& runId, ControlRequest request,
               const std::string& next = "Resume it first.");

} // namespace alter
