#pragma once

#include "core/inference/model.h"
#include "core/store/gate_changes.h"

namespace alter {

/// Throws Missing for an unknown expert, with the names that there are, and Usage for the backbone alone.
GateOverride gateOverride(const GateChanges& changes, const Model& model);

} // namespace alter
