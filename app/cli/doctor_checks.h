#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace alter {

/// One thing that was looked at.
struct Finding {
    std::string name;  ///< "LibTorch", "memory"
    std::string value; ///< "2.11.0", "20.1 GiB free"
    std::string cure;  ///< what to do; empty = nothing is wrong
};

/// Versions, devices, memory and disk of this machine.
std::vector<Finding> machineFindings(const std::filesystem::path& folder);

/// What is wrong or unfinished in a project; Missing or BadInput if it cannot be opened.
std::vector<Finding> projectFindings(const std::filesystem::path& folder);

} // namespace alter
