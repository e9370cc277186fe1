#pragma once

#include "core/inference/model.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace alter {

/// Gates changed by hand, with experts by their names.
struct GateOptions {
    std::optional<std::string> pin;
    std::vector<std::string> ablate;
    std::map<std::string, double> scale;
};

/// Throws Missing for an unknown expert, with the names that there are, and Usage for the backbone alone.
GateOverride gateOverride(const GateOptions& options, const Model& model);

} // namespace alter
