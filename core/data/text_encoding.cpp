#include "core/data/text_encoding.h"

#include "core/base/error.h"

namespace alter {

namespace {

char byteOf(uint32_t value) {
    return static_cast<char>(static_cast<unsigned char>(value));
}

void appendCodePoint(uint32_t point, std::string& text) {
    if (point < 0x80) {
        text += byteOf(point);
    } else if (point < 0x800) {
        text += byteOf(0xC0 | point >> 6);
        text += byteOf(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        text += byteOf(0xE0 | point >> 12);
        text += byteOf(0x80 | (point >> 6 & 0x3F));
        text += byteOf(0x80 | (point & 0x3F));
    } else {
        text += byteOf(0xF0 | point >> 18);
        text += byteOf(0x80 | (point >> 12 & 0x3F));
        text += byteOf(0x80 | (point >> 6 & 0x3F));
        text += byteOf(0x80 | (point & 0x3F));
    }
}

/// Zero bytes in even (0) or odd (1) places of a text without a mark.
size_t zerosAt(std::string_view bytes, size_t parity) {
    size_t zeros = 0;
    for (size_t i = parity; i < bytes.size(); i += 2)
        zeros += bytes[i] == '\0';
    return zeros;
}

} // namespace

std::string toText(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf8:
        return "utf-8";
    case TextEncoding::Utf16Le:
        return "utf-16le";
    case TextEncoding::Utf16Be:
        return "utf-16be";
    case TextEncoding::Latin1:
        return "latin-1";
    case TextEncoding::Auto:
        break;
    }
    return "auto";
}

TextEncoding textEncodingFrom(std::string_view name) {
    for (const TextEncoding encoding : {TextEncoding::Auto, TextEncoding::Utf8, TextEncoding::Utf16Le,
                                        TextEncoding::Utf16Be, TextEncoding::Latin1})
        if (name == toText(encoding))
            return encoding;
    throwUsage({.what = "This text encoding is not known.",
                .found = std::string(name),
                .expected = "auto, utf-8, utf-16le, utf-16be or latin-1"});
}

EncodingMark detectEncoding(std::string_view firstBytes) {
    if (firstBytes.starts_with("\xEF\xBB\xBF"))
        return {TextEncoding::Utf8, 3, "byte order mark"};
    if (firstBytes.starts_with("\xFF\xFE"))
        return {TextEncoding::Utf16Le, 2, "byte order mark"};
    if (firstBytes.starts_with("\xFE\xFF"))
        return {TextEncoding::Utf16Be, 2, "byte order mark"};
    const std::string_view sample = firstBytes.substr(0, 4096);
    if (sample.size() >= 4 && zerosAt(sample, 1) > sample.size() / 8 && zerosAt(sample, 0) == 0)
        return {TextEncoding::Utf16Le, 0, "every second byte is zero"};
    if (sample.size() >= 4 && zerosAt(sample, 0) > sample.size() / 8 && zerosAt(sample, 1) == 0)
        return {TextEncoding::Utf16Be, 0, "every second byte is zero"};
    return {TextEncoding::Utf8, 0, "no byte order mark"};
}

void TextDecoder::takeUnit(uint16_t unit, std::string& text) {
    const bool low = unit >= 0xDC00 && unit < 0xE000;
    if (m_highHalf != 0) {
        if (low) {
            appendCodePoint(0x10000 + ((m_highHalf - 0xD800) << 10) + (unit - 0xDC00u), text);
            m_highHalf = 0;
            return;
        }
        appendCodePoint(m_highHalf, text);
        m_highHalf = 0;
    }
    if (unit >= 0xD800 && unit < 0xDC00)
        m_highHalf = unit;
    else
        appendCodePoint(unit, text);
}

void TextDecoder::decode(std::string_view bytes, std::string& text) {
    if (m_encoding == TextEncoding::Latin1) {
        for (const char c : bytes)
            appendCodePoint(static_cast<unsigned char>(c), text);
        return;
    }
    if (m_encoding != TextEncoding::Utf16Le && m_encoding != TextEncoding::Utf16Be) {
        text.append(bytes);
        return;
    }
    const int firstShift = m_encoding == TextEncoding::Utf16Be ? 8 : 0;
    for (const char c : bytes) {
        const int byte = static_cast<unsigned char>(c);
        if (m_firstByte < 0) {
            m_firstByte = byte;
            continue;
        }
        takeUnit(static_cast<uint16_t>(m_firstByte << firstShift | byte << (8 - firstShift)), text);
        m_firstByte = -1;
    }
}

void TextDecoder::finish(std::string& text) {
    if (m_highHalf != 0)
        appendCodePoint(m_highHalf, text);
    if (m_firstByte >= 0)
        text += '\xFF'; // half a character: wrong in any reading
    m_highHalf = 0;
    m_firstByte = -1;
}

} // namespace alter
