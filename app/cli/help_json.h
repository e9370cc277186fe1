#pragma once

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alter {

/// What --help tells about a command and all that are below it, for programs: manual page and completion are
/// written from it (packaging/write_manual.py).
nlohmann::ordered_json helpJson(const CLI::App& command);

} // namespace alter
