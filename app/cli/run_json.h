#pragma once

#include "core/store/runs.h"

namespace alter {

/// One line of `run list`.
nlohmann::ordered_json runSummaryJson(const Run& run);

/// All of `run show`: the summary, the latest losses, checkpoints, configuration and environment.
nlohmann::ordered_json runJson(const Project& project, const Run& run);

/// The same for people.
std::string runText(const nlohmann::ordered_json& run);

} // namespace alter
