#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace alter {

/// An exclusive lock on a file, held until the object or the process ends, however the process ends.
class FileLock {
  public:
    /// Creates `file` where it is missing. Empty if another process (or another FileLock) holds it; never
    /// waits. Throws Failed if the file cannot be made or its file system knows no locks.
    static std::optional<FileLock> tryLock(const std::filesystem::path& file);

    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;

    /// Replaces the content of the locked file, so that others can read who holds it.
    void write(const std::string& content);

  private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    void release();

    int m_descriptor = -1;
};

} // namespace alter
