#pragma once

#include "core/base/progress.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace alter {

/// SHA-256 of bytes given piece by piece.
class Sha256 {
  public:
    void update(std::span<const std::byte> bytes);
    void update(std::string_view text) { update(std::as_bytes(std::span(text))); }

    /// The digest of everything given so far as 64 lower-case hexadecimal digits; update() may go on
    /// afterwards.
    std::string hex() const;

  private:
    void block(const std::byte* bytes);

    std::array<uint32_t, 8> m_state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                       0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::byte, 64> m_pending{};
    uint64_t m_count = 0;
};

std::string sha256(std::string_view text);
std::string sha256OfFile(const std::filesystem::path& path, const ProgressFn& progress = {});

} // namespace alter
