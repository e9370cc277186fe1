#pragma once

#include "core/data/byte_source.h"

#include <string>
#include <string_view>

namespace alter {

enum class TextEncoding { Auto, Utf8, Utf16Le, Utf16Be, Latin1 };

/// "auto", "utf-8", "utf-16le", "utf-16be", "latin-1".
std::string toText(TextEncoding encoding);
TextEncoding textEncodingFrom(std::string_view name);

/// The encoding that the first bytes of a file tell (byte order mark, or zero bytes in every other place of a
/// UTF-16 text without one), and how many bytes the mark takes.
struct EncodingMark {
    TextEncoding encoding = TextEncoding::Utf8;
    size_t markBytes = 0;
    std::string reason;
};
EncodingMark detectEncoding(std::string_view firstBytes);

/// Turns bytes into UTF-8, block by block. UTF-8 input is passed on unchecked, and a lone UTF-16 surrogate
/// becomes three bytes that are not valid UTF-8: whoever takes records from the text checks them, because
/// only there is the row known that is to blame.
class TextDecoder {
  public:
    explicit TextDecoder(TextEncoding encoding) : m_encoding(encoding) {}

    /// Appends the text of `bytes` to `text`; an incomplete character at the end waits for the next call.
    void decode(std::string_view bytes, std::string& text);

    /// Appends what an input that ends here leaves over.
    void finish(std::string& text);

  private:
    void takeUnit(uint16_t unit, std::string& text);

    TextEncoding m_encoding;
    int m_firstByte = -1;    ///< half of a UTF-16 unit
    uint32_t m_highHalf = 0; ///< a high surrogate that waits for its low one
};

} // namespace alter
