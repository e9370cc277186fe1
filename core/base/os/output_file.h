#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace alter {

/// A file that appears under its name only when it is complete: bytes go to `<path>.tmp`, commit() flushes
/// them to the disk and renames. Without commit() the temporary file is removed. Every failure (disk full, no
/// permission) is an Error of kind Failed.
class OutputFile {
  public:
    explicit OutputFile(const std::filesystem::path& path);
    ~OutputFile();
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;

    void write(std::span<const std::byte> bytes);
    void write(std::string_view text) { write(std::as_bytes(std::span(text))); }
    uint64_t written() const { return m_written; }
    void commit();

  private:
    [[noreturn]] void fail(int code) const;

    std::filesystem::path m_path;
    std::filesystem::path m_temporary;
    int m_descriptor = -1;
    uint64_t m_written = 0;
};

/// Writes all of `text` as a file that appears complete or not at all.
void writeFileWhole(const std::filesystem::path& path, std::string_view text);

/// Makes renames and new names inside `folder` survive a power cut.
void syncFolder(const std::filesystem::path& folder);

/// Reads a whole small file. Missing or Failed errors name it.
std::string readFileWhole(const std::filesystem::path& path);

} // namespace alter
