#include "core/base/text.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <iomanip>

namespace alter {

std::string joinList(const std::vector<std::string>& items, std::string_view separator, size_t limit) {
    std::string text;
    for (size_t i = 0; i < items.size() && i < limit; ++i)
        text += (i ? std::string(separator) : std::string()) + items[i];
    if (items.size() > limit)
        text += cat(separator, "… (", items.size(), " in all)");
    return text;
}

std::string humanBytes(uint64_t bytes) {
    static constexpr std::array units = {"B", "KiB", "MiB", "GiB", "TiB"};
    double value = static_cast<double>(bytes);
    size_t unit = 0;
    while (value >= 1024 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    return cat(std::fixed, std::setprecision(unit == 0 ? 0 : 1), value, " ", units[unit]);
}

std::string humanSeconds(double seconds) {
    const auto whole = static_cast<int64_t>(std::llround(seconds));
    if (whole < 60)
        return cat(whole, " s");
    if (whole < 3600)
        return cat(whole / 60, " min ", whole % 60, " s");
    return cat(whole / 3600, " h ", whole / 60 % 60, " min");
}

std::string shellWord(const std::string& text) {
    static constexpr std::string_view plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=,@%+";
    if (!text.empty() && text.find_first_not_of(plain) == std::string::npos)
        return text;
    std::string result = "'";
    for (const char character : text)
        result += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return result + "'";
}

bool isValidUtf8(std::string_view bytes, size_t* firstBad) {
    const auto at = [&](size_t i) { return static_cast<unsigned char>(bytes[i]); };
    for (size_t i = 0; i < bytes.size();) {
        const unsigned char lead = at(i);
        const size_t length = lead < 0x80       ? 1
                              : lead >> 5 == 6  ? 2
                              : lead >> 4 == 14 ? 3
                              : lead >> 3 == 30 ? 4
                                                : 0;
        bool good = length != 0 && i + length <= bytes.size();
        for (size_t k = 1; good && k < length; ++k)
            good = at(i + k) >> 6 == 2;
        // Overlong forms, surrogates and values above U+10FFFF are not UTF-8.
        if (good && length == 2)
            good = lead >= 0xC2;
        else if (good && length == 3)
            good = !(lead == 0xE0 && at(i + 1) < 0xA0) && !(lead == 0xED && at(i + 1) >= 0xA0);
        else if (good && length == 4)
            good =
                !(lead == 0xF0 && at(i + 1) < 0x90) && !(lead > 0xF4) && !(lead == 0xF4 && at(i + 1) >= 0x90);
        if (!good) {
            if (firstBad)
                *firstBad = i;
            return false;
        }
        i += length;
    }
    return true;
}

} // namespace alter
