#pragma once

#include <filesystem>

namespace alter {

/// Makes the finished folder `from` appear as `to` with everything in it already on the disk; a folder `to`
/// that is there is replaced. After a crash there is the old folder, the new one, or (for a moment) neither
/// under that name, never a part. Both must lie on the same file system. Throws Failed (disk full, no
/// permission).
void publishFolder(const std::filesystem::path& from, const std::filesystem::path& to);

/// A folder that is filled beside its place (as `<target>.tmp`) and vanishes unless it is published.
class FolderInMaking {
  public:
    /// Clears away what a killed process left. Failed if the folder cannot be made; its parent must exist.
    explicit FolderInMaking(const std::filesystem::path& target);
    ~FolderInMaking();
    FolderInMaking(const FolderInMaking&) = delete;
    FolderInMaking& operator=(const FolderInMaking&) = delete;

    const std::filesystem::path& folder() const { return m_folder; }

    /// publishFolder() to the target.
    void publish() const { publishFolder(m_folder, m_target); }

  private:
    std::filesystem::path m_target;
    std::filesystem::path m_folder;
};

} // namespace alter
