#pragma once

#include <string>

namespace alter {

/// Loads a shared library for the life of the process, its symbols visible to all that is loaded later.
/// Returns "" or the system's reason why not.
std::string loadSharedLibrary(const std::string& name);

} // namespace alter
