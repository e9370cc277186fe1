#pragma once

#include "core/store/project.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace alter {

/// The definitions of these tasks, without their examples. A task that the project no longer has is given by
/// its name.
nlohmann::ordered_json taskDefinitions(const Project& project, const std::vector<std::string>& names);

/// Adds those of `definitions` whose names the project does not have. Tasks that are there stay as they are.
void addMissingTasks(const Project& project, const nlohmann::ordered_json& definitions);

} // namespace alter
