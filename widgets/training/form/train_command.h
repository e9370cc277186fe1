#pragma once

#include "core/store/run_config.h"

#include <string>

namespace alter {

/// The command that trains the same in a terminal: `alter train PROJECT` with an option for each value that
/// is not the default.
std::string trainCommand(const std::string& project, const RunConfig& config);

} // namespace alter
