#pragma once

#include "app/cli/command_line.h"
#include "core/store/gate_changes.h"
#include "core/store/project.h"

#include <utility>

namespace alter {

/// --pin, --ablate and --scale as they are given, and --mix where a command takes one.
struct GateFlags {
    std::string mix = {};
    std::optional<std::string> pin = {};
    std::vector<std::string> ablate = {}, scale = {};
};

void addGateFlags(CLI::App& command, GateFlags& flags);
void addMixFlag(CLI::App& command, std::string& mix);

/// What the options say: the mix, with the others on top. Missing for a mix that there is not, Usage for a
/// factor that is no number.
GateChanges gateChanges(const Project& project, const GateFlags& flags);

/// NAME=VALUE; Usage for anything else.
std::pair<std::string, std::string> splitPair(const char* option, const std::string& text);

} // namespace alter
