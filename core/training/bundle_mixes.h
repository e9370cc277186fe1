#pragma once

#include "core/store/project.h"
#include "core/store/runs.h"

#include <nlohmann/json.hpp>

namespace alter {

/// The project's mixes that name only experts of this run.
nlohmann::ordered_json mixDefinitions(const Project& project, const Run& run);

/// Adds those of `definitions` whose names the project does not have. Mixes that are there stay as they are.
void addMissingMixes(const Project& project, const nlohmann::ordered_json& definitions);

} // namespace alter
