#include "core/data/splits.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace alter {

namespace {

struct Alias {
    std::string_view name;
    Split split;
};
constexpr std::array<Alias, 10> aliases = {{
    {"train", Split::Train},
    {"training", Split::Train},
    {"validation", Split::Validation},
    {"valid", Split::Validation},
    {"val", Split::Validation},
    {"dev", Split::Validation},
    {"eval", Split::Validation},
    {"development", Split::Validation},
    {"test", Split::Test},
    {"testing", Split::Test},
}};

/// The finalizer of SplitMix64: every bit of the result depends on every bit of `value`.
uint64_t mixed(uint64_t value) {
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9u;
    value = (value ^ value >> 27) * 0x94D049BB133111EBu;
    return value ^ value >> 31;
}

} // namespace

uint64_t stableHash(std::string_view text, uint64_t seed) {
    uint64_t hash = 0xCBF29CE484222325u ^ mixed(seed + 0x9E3779B97F4A7C15u);
    for (const char c : text) // FNV-1a
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return mixed(hash);
}

Split splitOf(std::string_view renderedInput, const SplitRule& rule) {
    const double total = rule.shares[0] + rule.shares[1] + rule.shares[2];
    const double place = static_cast<double>(stableHash(renderedInput, rule.seed) >> 11) * 0x1p-53 * total;
    if (place < rule.shares[0])
        return Split::Train;
    return place < rule.shares[0] + rule.shares[1] ? Split::Validation : Split::Test;
}

std::optional<Split> splitNamed(std::string_view name) {
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    for (const Alias& alias : aliases)
        if (alias.name == lower)
            return alias.split;
    return std::nullopt;
}

} // namespace alter
