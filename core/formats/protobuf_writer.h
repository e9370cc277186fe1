#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace alter {

/// Writes fields of a protocol buffer message, in the order of the calls.
class ProtobufWriter {
  public:
    void integer(int field, uint64_t value) {
        tag(field, 0);
        varint(value);
    }

    /// A signed field of proto type int32: negative numbers take ten bytes.
    void signedInteger(int field, int64_t value) { integer(field, static_cast<uint64_t>(value)); }

    void real(int field, float value) {
        tag(field, 5);
        const auto bits = std::bit_cast<uint32_t>(value);
        for (int shift = 0; shift < 32; shift += 8)
            m_bytes += static_cast<char>(bits >> shift);
    }

    /// Text, bytes or another message.
    void bytes(int field, std::string_view value) {
        tag(field, 2);
        varint(value.size());
        m_bytes += value;
    }

    const std::string& result() const { return m_bytes; }

  private:
    void tag(int field, int wireType) {
        varint(static_cast<uint64_t>(field) << 3 | static_cast<uint64_t>(wireType));
    }

    void varint(uint64_t value) {
        for (; value >= 0x80; value >>= 7)
            m_bytes += static_cast<char>(value | 0x80);
        m_bytes += static_cast<char>(value);
    }

    std::string m_bytes;
};

} // namespace alter
