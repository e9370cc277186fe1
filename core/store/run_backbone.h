#pragma once

#include "core/store/runs.h"

namespace alter {

/// BadInput where the backbone that has the name now is not the one that the run was trained on: it may have
/// been removed and imported again from elsewhere.
void requireBackboneOf(const Project& project, const Run& run);

} // namespace alter
