#pragma once

#include "core/base/os/file_lock.h"
#include "core/store/project.h"

#include <filesystem>
#include <string>

namespace alter {

/// Where things lie in runs/<id>.
class RunFolder {
  public:
    RunFolder(const Project& project, const std::string& runId) : m_path(project.runFolder(runId)) {}

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path lockFile() const { return m_path / "lock"; }
    std::filesystem::path configFile() const { return m_path / "config.json"; }
    std::filesystem::path logFile() const { return m_path / "log.txt"; }
    std::filesystem::path bundle() const { return m_path / "bundle"; }
    std::filesystem::path checkpoints() const { return m_path / "checkpoints"; }
    std::filesystem::path checkpoint(int64_t step) const { return checkpoints() / std::to_string(step); }

    /// The lock for as long as the returned object lives. Failed, with the holder's process and host, if
    /// another process works on the run.
    FileLock lock() const;

    /// True if a process works on the run now.
    bool isLocked() const;

  private:
    std::filesystem::path m_path;
};

/// Marks runs that claim to be running though their process is gone as failed; returns how many. A run of
/// another host counts as gone only after 15 minutes without a sign of life, for locks do not always reach
/// across hosts.
int recoverDeadRuns(const Project& project);

} // namespace alter
