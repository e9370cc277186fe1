#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

namespace alter {

enum class Compression { None, Gzip, Zstd };

/// "none", "gzip", "zstd".
std::string toText(Compression compression);

/// A stream of bytes with a place in a file. Memory use does not depend on the file's size.
class ByteSource {
  public:
    virtual ~ByteSource() = default;

    /// Writes up to `size` bytes to `buffer` and returns how many; 0 only at the end.
    /// Throws Failed where reading fails and BadInput where compressed data are damaged or cut short.
    virtual size_t read(char* buffer, size_t size) = 0;

    /// Bytes taken from the file on disk so far (compressed ones, where it is compressed).
    virtual uint64_t bytesTaken() const = 0;
};

/// The bytes of a file as they are.
class FileSource : public ByteSource {
  public:
    explicit FileSource(const std::filesystem::path& file);

    size_t read(char* buffer, size_t size) override;
    uint64_t bytesTaken() const override { return m_taken; }

  private:
    std::filesystem::path m_file;
    std::ifstream m_stream;
    uint64_t m_taken = 0;
};

/// What the first bytes of `file` say. Throws Missing where there is no such file.
Compression detectCompression(const std::filesystem::path& file);

/// The unpacked bytes of `file`, whatever its compression.
std::unique_ptr<ByteSource> openByteSource(const std::filesystem::path& file);

} // namespace alter
