#pragma once

#include "core/store/database.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace alter {

/// Usage unless `name` can be a folder's name and a word on the command line: 1 to 64 ASCII letters, digits,
/// `-`, `_`,
/// `.`, `+`, not starting with `.` or `-`. `what` is "run", "backbone" or "task".
void checkName(std::string_view what, const std::string& name);

/// A backbone's name where nobody gave one: that of its file (without .gguf) or folder, with "-" for what a
/// name cannot hold.
std::string backboneNameFrom(const std::filesystem::path& path);

/// Missing, with the names that there are: the first column of `namesSql`.
[[noreturn]] void throwUnknown(std::string_view what, const std::string& name, Database& database,
                               std::string_view namesSql);

/// BadInput: there already is one of that name.
[[noreturn]] void throwTaken(std::string_view what, const std::string& name);

} // namespace alter
