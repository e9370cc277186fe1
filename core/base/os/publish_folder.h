#pragma once

#include <filesystem>

namespace alter {

/// Makes the finished folder `from` appear as `to` with everything in it already on the disk; a folder `to`
/// that is there is replaced. After a crash there is the old folder, the new one, or (for a moment) neither
/// under that name, never a part. Both must lie on the same file system. Throws Failed (disk full, no
/// permission).
void publishFolder(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace alter
