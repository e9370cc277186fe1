#pragma once

#include "core/store/runs.h"

#include <cstdint>
#include <vector>

namespace alter {

/// What goes on in a project now.
struct ProjectActivity {
    std::vector<Run> running; ///< a process works on it; the one that began first comes first
    std::vector<Run> lost;    ///< said to be running, but its process is gone
    int64_t waiting = 0;      ///< in the queue
};

/// Asks the locks of the runs too, so that a killed process does not count as a running one.
ProjectActivity activityOf(const Project& project);

} // namespace alter
