#pragma once

#include "core/formats/gguf_file.h"

#include <span>

namespace alter {

/// How a GGUF type packs elements: `elements` of them share one block of `bytes`.
struct GgufBlock {
    std::string_view name;
    int64_t elements = 0;
    int64_t bytes = 0;
};

/// nullptr for a type that is not read here.
const GgufBlock* blockOf(uint32_t ggufType);
const GgufBlock& blockOf(GgufType type);
std::string supportedGgufTypes(); ///< "F32, F16, …", for messages

/// Unpacks whole blocks to fp32, bit for bit as the `gguf` Python package does. `out` has blocks × elements
/// floats.
void dequantize(GgufType type, std::span<const std::byte> blocks, std::span<float> out);

/// The same on several threads.
std::vector<float> dequantize(const GgufTensor& tensor);

} // namespace alter
