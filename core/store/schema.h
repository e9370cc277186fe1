#pragma once

#include "core/store/database.h"

#include <span>

namespace alter {

/// Brings a file from version `to - 1` to version `to`.
struct Migration {
    int to;
    const char* statements;
};

/// All of them, in order; the last one's `to` is the version this program writes.
std::span<const Migration> migrations();

/// Marks a file as a project ("ALTR").
inline constexpr int64_t applicationId = 0x414C5452;

/// Applies what is missing, each step in a transaction of its own. A file that has a version before is first
/// copied to `<file>.v<N>.bak`. BadInput if the file is no project or newer than the last migration, or if it
/// is older and was opened read-only.
void migrate(Database& database, std::span<const Migration> steps);

} // namespace alter
