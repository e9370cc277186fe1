#include "core/base/random.h"

#include "core/base/error.h"

#include <cmath>
#include <numbers>

namespace alter {

namespace {

constexpr uint64_t goldenGamma = 0x9e3779b97f4a7c15ULL;

uint64_t mix(uint64_t z) {
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace

Random Random::stream(uint64_t seed, uint64_t stream) {
    return Random(mix(mix(seed + goldenGamma) + goldenGamma * (stream + 1)));
}

uint64_t Random::next() {
    m_state += goldenGamma;
    return mix(m_state);
}

double Random::uniform() {
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

uint64_t Random::below(uint64_t n) {
    if (n == 0) {
        throwBadInput({.what = "A random choice among nothing was asked for.",
                       .found = "0 items",
                       .expected = "at least one"});
    }
    const uint64_t uneven = (0 - n) % n; // 2^64 mod n draws at the low end would favour small results
    uint64_t bits = next();
    while (bits < uneven) {
        bits = next();
    }
    return bits % n;
}

double Random::normal() {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform())); // 1 - u is never 0
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

} // namespace alter
