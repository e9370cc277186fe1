#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace alter {

/// Code points of UTF-8 text; every byte that is no part of valid UTF-8 becomes U+FFFD.
std::u32string decodeUtf8(std::string_view text);
std::string encodeUtf8(std::u32string_view codes);

/// Lower case in every script, as Python's str.lower() but for the final sigma (Σ is always σ).
std::u32string toLower(std::u32string_view codes);
std::string toLower(std::string_view text);

/// White space as Python's str.split() sees it.
bool isWhiteSpace(char32_t code);

/// Letters and numbers of every script (no underscore, no combining marks).
bool isWordCode(char32_t code);

/// Scripts written without spaces whose characters count as tokens of their own: Han, Hiragana, Katakana,
/// Bopomofo.
bool isCjk(char32_t code);

/// Punctuation used with them: 、。「」 and the like, and the full-width forms of ASCII punctuation.
bool isCjkPunctuation(char32_t code);

/// Without white space at both ends, and with single spaces within.
std::string collapseSpaces(std::string_view text);

/// Columns that the text takes on a terminal: 2 for East Asian wide characters and emoji, 0 for combining
/// marks.
size_t displayWidth(std::string_view text);

/// `text` if it fits `columns`, otherwise as much as fits with "…" at the end.
std::string shortened(std::string_view text, size_t columns);

} // namespace alter
