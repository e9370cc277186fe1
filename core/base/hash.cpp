#include "core/base/hash.h"

#include "core/base/error.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <fstream>
#include <vector>

namespace alter {

namespace {

// FIPS 180-4, section 4.2.2: the first 32 bits of the fractions of the cube roots of the first 64 primes.
constexpr std::array<uint32_t, 64> roundConstants = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

uint32_t bigEndian(const std::byte* bytes) {
    uint32_t word = 0;
    for (int i = 0; i < 4; ++i)
        word = word << 8 | std::to_integer<uint32_t>(bytes[i]);
    return word;
}

} // namespace

void Sha256::block(const std::byte* bytes) {
    std::array<uint32_t, 64> w;
    for (size_t i = 0; i < 16; ++i)
        w[i] = bigEndian(bytes + 4 * i);
    for (size_t i = 16; i < 64; ++i) {
        const uint32_t s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3);
        const uint32_t s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10);
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    auto [a, b, c, d, e, f, g, h] = m_state;
    for (size_t i = 0; i < 64; ++i) {
        const uint32_t sum1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
        const uint32_t t1 = h + sum1 + ((e & f) ^ (~e & g)) + roundConstants[i] + w[i];
        const uint32_t sum0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
        const uint32_t t2 = sum0 + ((a & b) ^ (a & c) ^ (b & c));
        h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
    }
    const std::array<uint32_t, 8> added = {a, b, c, d, e, f, g, h};
    for (size_t i = 0; i < 8; ++i)
        m_state[i] += added[i];
}

void Sha256::update(std::span<const std::byte> bytes) {
    const size_t held = m_count % 64;
    m_count += bytes.size();
    if (held) {
        const size_t taken = std::min(64 - held, bytes.size());
        std::copy_n(bytes.begin(), taken, m_pending.begin() + static_cast<std::ptrdiff_t>(held));
        bytes = bytes.subspan(taken);
        if (held + taken < 64)
            return;
        block(m_pending.data());
    }
    for (; bytes.size() >= 64; bytes = bytes.subspan(64))
        block(bytes.data());
    std::copy(bytes.begin(), bytes.end(), m_pending.begin());
}

std::string Sha256::hex() const {
    Sha256 last = *this;
    std::vector<std::byte> tail((m_count % 64 < 56 ? 64 : 128) - m_count % 64);
    tail[0] = std::byte{0x80};
    for (size_t i = 0; i < 8; ++i)
        tail[tail.size() - 1 - i] = static_cast<std::byte>(m_count * 8 >> (8 * i));
    last.update(tail);
    std::string text;
    for (const uint32_t word : last.m_state)
        for (int shift = 28; shift >= 0; shift -= 4)
            text += "0123456789abcdef"[word >> shift & 15];
    return text;
}

std::string sha256(std::string_view text) {
    Sha256 hash;
    hash.update(text);
    return hash.hex();
}

std::string sha256OfFile(const std::filesystem::path& path, const ProgressFn& progress) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throwMissing({.what = "The file cannot be read.", .where = path.string()});
    const auto size = static_cast<double>(std::filesystem::file_size(path));
    std::vector<char> buffer(size_t{1} << 20);
    Sha256 hash;
    double done = 0;
    while (file.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || file.gcount() > 0) {
        hash.update(std::string_view(buffer.data(), static_cast<size_t>(file.gcount())));
        done += static_cast<double>(file.gcount());
        if (progress)
            progress("checksum", size > 0 ? done / size : 1);
    }
    if (file.bad())
        throwFailed({.what = "The file cannot be read to its end.", .where = path.string()});
    return hash.hex();
}

} // namespace alter
