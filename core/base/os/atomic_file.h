#pragma once

#include <filesystem>
#include <string_view>

namespace alter {

/// Writes beside `file`, brings it to the disk and renames it into place: after a crash there is the old
/// content or the new one, never a part. Throws Failed (disk full, no permission).
void writeFileAtomically(const std::filesystem::path& file, std::string_view content);

/// Returns once the content of a file, or the names in a folder, are on the disk.
void syncToDisk(const std::filesystem::path& fileOrFolder);

/// Makes the finished folder `from` appear as `to`, all of it on the disk first; a folder `to` that is
/// already there is replaced. Both must lie on the same file system.
void publishFolder(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace alter
