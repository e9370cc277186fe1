#pragma once

#include "core/formats/gguf_file.h"

#include <bit>
#include <cstring>
#include <span>

namespace alter {

static_assert(std::endian::native == std::endian::little,
              "GGUF and safetensors numbers are used where they lie");

/// Reads a GGUF header from front to back; every read is checked against the end of the file.
class GgufReader {
  public:
    GgufReader(std::span<const std::byte> bytes, const std::filesystem::path& path)
        : m_bytes(bytes), m_path(path) {}

    template <typename T>
    T number(std::string_view what) {
        T value;
        std::memcpy(&value, take(sizeof(T), what).data(), sizeof(T));
        return value;
    }

    std::string text(std::string_view what);
    GgufValue value(std::string_view key);

    /// A number of things of at least `leastBytes` each that follow; refused if the file cannot hold them.
    uint64_t count(std::string_view what, uint64_t leastBytes);

    size_t position() const { return m_position; }
    [[noreturn]] void damaged(std::string_view what, std::string found = "", std::string expected = "") const;

  private:
    std::span<const std::byte> take(uint64_t size, std::string_view what);
    GgufValue array(std::string_view key);
    template <typename Stored, typename T>
    std::vector<T> numbers(uint64_t size, std::string_view key);

    std::span<const std::byte> m_bytes;
    const std::filesystem::path& m_path;
    size_t m_position = 0;
};

} // namespace alter
