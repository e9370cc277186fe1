#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace alter {

/// A file mapped read-only into memory for as long as the object lives. Pages are read on first touch.
class MappedFile {
  public:
    /// Missing if there is no such file, BadInput if it is not a regular file, Failed if it cannot be mapped.
    explicit MappedFile(const std::filesystem::path& path);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    const std::byte* data() const { return m_data; }
    size_t size() const { return m_size; }
    std::span<const std::byte> bytes() const { return {m_data, m_size}; }

    /// Lets the system take the pages back; they are read again on the next touch.
    void releasePages() const;

  private:
    std::filesystem::path m_path;
    const std::byte* m_data = nullptr;
    size_t m_size = 0;
};

} // namespace alter
