#pragma once

#include "core/store/project.h"

#include <filesystem>
#include <string>

namespace alter {

/// Held by the one process that works off the queue for a device.
std::filesystem::path queueLockFile(const Project& project, const std::string& device);

/// True if a process works off the queue for this device now.
bool isWorkedOff(const Project& project, const std::string& device);

} // namespace alter
