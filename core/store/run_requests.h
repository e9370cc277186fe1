#pragma once

#include "core/store/control.h"

#include <string>

namespace alter {

/// Asks the process that works on the run; it obeys between two of its steps. A run that is paused or was
/// never begun is stopped at once. BadInput if the run does nothing that could be asked.
void requestOf(const Project& project, const std::string& runId, ControlRequest request);

} // namespace alter
