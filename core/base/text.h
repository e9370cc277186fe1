#pragma once

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace alter {

/// Joins values into one string: `cat("found ", n, " rows")`. Used instead of fmt, because LibTorch ships
/// headers of another fmt than the system's.
template <typename... Parts>
std::string cat(const Parts&... parts) {
    std::ostringstream out;
    (out << ... << parts);
    return out.str();
}

/// "a, b, c"; at most `limit` items, then "… (n in all)".
std::string joinList(const std::vector<std::string>& items, std::string_view separator = ", ",
                     size_t limit = 20);

/// 1536 -> "1.5 KiB".
std::string humanBytes(uint64_t bytes);

/// 75 s -> "1 min 15 s".
std::string humanSeconds(double seconds);

/// As one word of a command for a POSIX shell: what is not plainly harmless stands in quotation marks.
std::string shellWord(const std::string& text);

/// True if `bytes` is valid UTF-8; otherwise `*firstBad` (when given) is the offset of the first wrong byte.
bool isValidUtf8(std::string_view bytes, size_t* firstBad = nullptr);

} // namespace alter
