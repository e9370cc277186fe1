#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>

namespace alter {

/// Gives the config.json of an imported backbone to `read`. BadInput if it cannot be read, or lacks what
/// `read` asks for.
void readBackboneConfig(const std::filesystem::path& folder,
                        const std::function<void(const nlohmann::json&)>& read);

} // namespace alter
