// Block layouts as ggml defines them; arithmetic in the order of the `gguf` Python package, so that every bit
// agrees. This file is compiled without contraction of a·b + c into one rounding (see CMakeLists.txt).
#include "core/formats/dequantize.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <thread>

namespace alter {

namespace {

using Bytes = const uint8_t*;
using Unpack = void (*)(Bytes block, float* out);

float half(Bytes bytes) {
    const uint32_t bits = static_cast<uint32_t>(bytes[0] | bytes[1] << 8);
    const uint32_t sign = (bits & 0x8000) << 16;
    const uint32_t exponent = bits >> 10 & 31;
    const uint32_t fraction = bits & 0x3ff;
    if (exponent == 31)
        return std::bit_cast<float>(sign | 0x7f800000 | fraction << 13);
    if (exponent != 0)
        return std::bit_cast<float>(sign | (exponent + 112) << 23 | fraction << 13);
    const float subnormal = static_cast<float>(fraction) * 0x1p-24F; // exact
    return std::bit_cast<float>(sign | std::bit_cast<uint32_t>(subnormal));
}

void unpackF32(Bytes block, float* out) {
    std::memcpy(out, block, sizeof(float));
}

void unpackF16(Bytes block, float* out) {
    *out = half(block);
}

void unpackBf16(Bytes block, float* out) {
    *out = std::bit_cast<float>(static_cast<uint32_t>(block[0] | block[1] << 8) << 16);
}

/// Bit `i` of the 32 bits that start at `bytes`, as the fifth bit of a value.
int fifthBit(Bytes bytes, int i) {
    return (bytes[i / 8] >> (i % 8) & 1) << 4;
}

void unpackQ4_0(Bytes block, float* out) {
    const float scale = half(block);
    Bytes values = block + 2;
    for (int i = 0; i < 16; ++i) {
        out[i] = scale * static_cast<float>((values[i] & 15) - 8);
        out[i + 16] = scale * static_cast<float>((values[i] >> 4) - 8);
    }
}

void unpackQ4_1(Bytes block, float* out) {
    const float scale = half(block), least = half(block + 2);
    Bytes values = block + 4;
    for (int i = 0; i < 16; ++i) {
        out[i] = scale * static_cast<float>(values[i] & 15) + least;
        out[i + 16] = scale * static_cast<float>(values[i] >> 4) + least;
    }
}

void unpackQ5_0(Bytes block, float* out) {
    const float scale = half(block);
    Bytes high = block + 2, low = block + 6;
    for (int i = 0; i < 16; ++i) {
        out[i] = scale * static_cast<float>(((low[i] & 15) | fifthBit(high, i)) - 16);
        out[i + 16] = scale * static_cast<float>((low[i] >> 4 | fifthBit(high, i + 16)) - 16);
    }
}

void unpackQ5_1(Bytes block, float* out) {
    const float scale = half(block), least = half(block + 2);
    Bytes high = block + 4, low = block + 8;
    for (int i = 0; i < 16; ++i) {
        out[i] = scale * static_cast<float>((low[i] & 15) | fifthBit(high, i)) + least;
        out[i + 16] = scale * static_cast<float>(low[i] >> 4 | fifthBit(high, i + 16)) + least;
    }
}

void unpackQ8_0(Bytes block, float* out) {
    const float scale = half(block);
    for (int i = 0; i < 32; ++i)
        out[i] = static_cast<float>(std::bit_cast<int8_t>(block[2 + i])) * scale;
}

/// The 6-bit scale and minimum of group `i` of 8, packed into 12 bytes.
std::array<float, 2> scaleAndMinimum(Bytes packed, int i) {
    if (i < 4)
        return {static_cast<float>(packed[i] & 63), static_cast<float>(packed[i + 4] & 63)};
    return {static_cast<float>((packed[i + 4] & 15) | (packed[i - 4] >> 2 & 48)),
            static_cast<float>(packed[i + 4] >> 4 | (packed[i] >> 2 & 48))};
}

void unpackQ4_K(Bytes block, float* out) {
    const float scale = half(block), least = half(block + 2);
    Bytes values = block + 16;
    for (int group = 0; group < 8; ++group) {
        const auto [s, m] = scaleAndMinimum(block + 4, group);
        const float d = scale * s, dm = least * m;
        for (int i = 0; i < 32; ++i)
            *out++ = d * static_cast<float>(values[group / 2 * 32 + i] >> (group % 2 * 4) & 15) - dm;
    }
}

void unpackQ5_K(Bytes block, float* out) {
    const float scale = half(block), least = half(block + 2);
    Bytes high = block + 16, low = block + 48;
    for (int group = 0; group < 8; ++group) {
        const auto [s, m] = scaleAndMinimum(block + 4, group);
        const float d = scale * s, dm = least * m;
        for (int i = 0; i < 32; ++i) {
            const int value = (low[group / 2 * 32 + i] >> (group % 2 * 4) & 15) | (high[i] >> group & 1) << 4;
            *out++ = d * static_cast<float>(value) - dm;
        }
    }
}

void unpackQ6_K(Bytes block, float* out) {
    Bytes low = block, high = block + 128, scales = block + 192;
    const float scale = half(block + 208);
    for (int group = 0; group < 8; ++group) // 32 values each, with two scales
        for (int i = 0; i < 32; ++i) {
            const float d = scale * static_cast<float>(std::bit_cast<int8_t>(scales[group * 2 + i / 16]));
            const int lowBits = low[group / 4 * 64 + group % 2 * 32 + i] >> (group % 4 / 2 * 4) & 15;
            const int highBits = high[group / 4 * 32 + i] >> (group % 4 * 2) & 3;
            *out++ = d * static_cast<float>((lowBits | highBits << 4) - 32);
        }
}

struct Kind {
    GgufType type;
    GgufBlock block;
    Unpack unpack;
};

constexpr std::array<Kind, 11> kinds = {{{GgufType::F32, {"F32", 1, 4}, unpackF32},
                                         {GgufType::F16, {"F16", 1, 2}, unpackF16},
                                         {GgufType::BF16, {"BF16", 1, 2}, unpackBf16},
                                         {GgufType::Q4_0, {"Q4_0", 32, 18}, unpackQ4_0},
                                         {GgufType::Q4_1, {"Q4_1", 32, 20}, unpackQ4_1},
                                         {GgufType::Q5_0, {"Q5_0", 32, 22}, unpackQ5_0},
                                         {GgufType::Q5_1, {"Q5_1", 32, 24}, unpackQ5_1},
                                         {GgufType::Q8_0, {"Q8_0", 32, 34}, unpackQ8_0},
                                         {GgufType::Q4_K, {"Q4_K", 256, 144}, unpackQ4_K},
                                         {GgufType::Q5_K, {"Q5_K", 256, 176}, unpackQ5_K},
                                         {GgufType::Q6_K, {"Q6_K", 256, 210}, unpackQ6_K}}};

const Kind* kindOf(uint32_t type) {
    for (const Kind& kind : kinds)
        if (static_cast<uint32_t>(kind.type) == type)
            return &kind;
    return nullptr;
}

const Kind& kindOf(GgufType type) {
    if (const Kind* kind = kindOf(static_cast<uint32_t>(type)))
        return *kind;
    throwFailed({.what = "A tensor type has no block layout.", .found = cat(static_cast<uint32_t>(type))});
}

} // namespace

const GgufBlock* blockOf(uint32_t ggufType) {
    const Kind* kind = kindOf(ggufType);
    return kind ? &kind->block : nullptr;
}

const GgufBlock& blockOf(GgufType type) {
    return kindOf(type).block;
}

std::string supportedGgufTypes() {
    std::vector<std::string> names;
    for (const Kind& kind : kinds)
        names.emplace_back(kind.block.name);
    return joinList(names);
}

void dequantize(GgufType type, std::span<const std::byte> blocks, std::span<float> out) {
    const Kind& kind = kindOf(type);
    const size_t count = blocks.size() / static_cast<size_t>(kind.block.bytes);
    if (count * static_cast<size_t>(kind.block.bytes) != blocks.size() ||
        count * static_cast<size_t>(kind.block.elements) != out.size())
        throwFailed({.what = "A tensor is not made of whole blocks.", .found = cat(blocks.size(), " bytes")});
    const auto* in = reinterpret_cast<Bytes>(blocks.data());
    for (size_t i = 0; i < count; ++i)
        kind.unpack(in + i * static_cast<size_t>(kind.block.bytes),
                    out.data() + i * static_cast<size_t>(kind.block.elements));
}

std::vector<float> dequantize(const GgufTensor& tensor) {
    const GgufBlock& block = blockOf(tensor.type);
    const size_t blocks = tensor.bytes / static_cast<size_t>(block.bytes);
    std::vector<float> out(blocks * static_cast<size_t>(block.elements));
    const size_t threads =
        std::clamp<size_t>(out.size() >> 20, 1, std::max(1U, std::thread::hardware_concurrency()));
    const auto part = [&](size_t thread) {
        const size_t first = blocks * thread / threads, count = blocks * (thread + 1) / threads - first;
        const auto width = static_cast<size_t>(block.elements), bytes = static_cast<size_t>(block.bytes);
        dequantize(tensor.type, {tensor.data + first * bytes, count * bytes},
                   std::span(out).subspan(first * width, count * width));
    };
    std::vector<std::jthread> workers;
    for (size_t i = 1; i < threads; ++i)
        workers.emplace_back(part, i);
    part(0);
    workers.clear(); // joins
    return out;
}

} // namespace alter
