#include "core/base/unicode.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>

namespace alter {

namespace {

struct Range {
    char32_t first, last;
};

struct LowerRange {
    char32_t first, last;
    int step, distance;
};

constexpr LowerRange lowerRanges[] = {
#include "core/base/unicode/lower.inc"
};
constexpr Range wideRanges[] = {
#include "core/base/unicode/wide.inc"
};
constexpr Range zeroWidthRanges[] = {
#include "core/base/unicode/zero_width.inc"
};
constexpr Range wordRanges[] = {
#include "core/base/unicode/word.inc"
};

constexpr char32_t replacement = 0xFFFD;

/// The range that holds `code`, or nullptr. The tables are sorted.
template <typename Table>
auto rangeOf(const Table& table, char32_t code) -> decltype(std::begin(table)) {
    const auto above =
        std::upper_bound(std::begin(table), std::end(table), code,
                         [](char32_t value, const auto& range) { return value < range.first; });
    if (above == std::begin(table) || std::prev(above)->last < code)
        return nullptr;
    return std::prev(above);
}

void appendUtf8(std::string& text, char32_t code) {
    const auto tail = [&](int shift) { text += static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0 | (code >> 6));
        tail(0);
    } else if (code < 0x10000) {
        text += static_cast<char>(0xE0 | (code >> 12));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0 | (code >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

/// Decodes what isValidUtf8() accepted.
void appendCodes(std::u32string& codes, std::string_view valid) {
    for (size_t i = 0; i < valid.size();) {
        const auto lead = static_cast<unsigned char>(valid[i]);
        const size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t code = length == 1 ? lead : lead & (0xFFu >> (length + 1));
        for (size_t k = 1; k < length; ++k)
            code = code << 6 | (static_cast<unsigned char>(valid[i + k]) & 0x3F);
        codes += code;
        i += length;
    }
}

size_t widthOf(char32_t code) {
    if (rangeOf(zeroWidthRanges, code))
        return 0;
    return rangeOf(wideRanges, code) ? 2 : 1;
}

} // namespace

std::u32string decodeUtf8(std::string_view text) {
    std::u32string codes;
    codes.reserve(text.size());
    size_t bad = 0;
    while (!isValidUtf8(text, &bad)) {
        appendCodes(codes, text.substr(0, bad));
        codes += replacement;
        text.remove_prefix(bad + 1);
    }
    appendCodes(codes, text);
    return codes;
}

std::string encodeUtf8(std::u32string_view codes) {
    std::string text;
    text.reserve(codes.size());
    for (const char32_t code : codes)
        appendUtf8(text, code);
    return text;
}

std::u32string toLower(std::u32string_view codes) {
    std::u32string lower;
    lower.reserve(codes.size());
    for (const char32_t code : codes) {
        if (code == 0x130) { // İ is the one letter whose lower case is two code points
            lower += U"i\u0307";
            continue;
        }
        const LowerRange* range = rangeOf(lowerRanges, code);
        const bool has = range && (code - range->first) % static_cast<char32_t>(range->step) == 0;
        lower += has ? static_cast<char32_t>(static_cast<int>(code) + range->distance) : code;
    }
    return lower;
}

std::string toLower(std::string_view text) {
    return encodeUtf8(toLower(decodeUtf8(text)));
}

bool isWhiteSpace(char32_t code) {
    return (code >= 0x09 && code <= 0x0D) || (code >= 0x1C && code <= 0x20) || code == 0x85 || code == 0xA0 ||
           code == 0x1680 || (code >= 0x2000 && code <= 0x200A) || code == 0x2028 || code == 0x2029 ||
           code == 0x202F || code == 0x205F || code == 0x3000;
}

bool isWordCode(char32_t code) {
    return rangeOf(wordRanges, code) != nullptr;
}

bool isCjk(char32_t code) {
    return code == 0x3005 || code == 0x3007 || (code >= 0x3041 && code <= 0x30FF && code != 0x30FB) ||
           (code >= 0x3105 && code <= 0x312F) || (code >= 0x31F0 && code <= 0x31FF) ||
           (code >= 0x3400 && code <= 0x4DBF) || (code >= 0x4E00 && code <= 0x9FFF) ||
           (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFF66 && code <= 0xFF9D) ||
           (code >= 0x20000 && code <= 0x3FFFF);
}

bool isCjkPunctuation(char32_t code) {
    return (code >= 0x3001 && code <= 0x3003) || (code >= 0x3008 && code <= 0x3011) ||
           (code >= 0x3014 && code <= 0x301F) || code == 0x30FB || (code >= 0xFF01 && code <= 0xFF0F) ||
           (code >= 0xFF1A && code <= 0xFF20) || (code >= 0xFF3B && code <= 0xFF40) ||
           (code >= 0xFF5B && code <= 0xFF65);
}

std::string collapseSpaces(std::string_view text) {
    std::u32string kept;
    bool gap = false;
    for (const char32_t code : decodeUtf8(text)) {
        if (isWhiteSpace(code)) {
            gap = !kept.empty();
            continue;
        }
        if (gap)
            kept += U' ';
        gap = false;
        kept += code;
    }
    return encodeUtf8(kept);
}

size_t displayWidth(std::string_view text) {
    size_t width = 0;
    for (const char32_t code : decodeUtf8(text))
        width += widthOf(code);
    return width;
}

std::string shortened(std::string_view text, size_t columns) {
    if (displayWidth(text) <= columns)
        return std::string(text);
    std::u32string kept;
    size_t width = 1;
    for (const char32_t code : decodeUtf8(text)) {
        width += widthOf(code);
        if (width > columns)
            break;
        kept += code;
    }
    return columns == 0 ? std::string() : encodeUtf8(kept + U"…");
}

} // namespace alter
