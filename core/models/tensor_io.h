#pragma once

#include "core/formats/safetensors.h"
#include "core/mta/mixture.h"

namespace alter {

/// A view of stored bytes as a tensor, without a copy; it keeps `file` mapped.
Tensor viewAsTensor(const TensorFile& file, const TensorView& view);

/// Writes fp32 and int64 tensors, from any device, as one safetensors file that appears complete or not at
/// all.
void writeTensors(const std::filesystem::path& file, const NamedTensors& tensors,
                  const Metadata& metadata = {});

/// Copies of all tensors of a safetensors file, on the CPU.
NamedTensors readTensors(const std::filesystem::path& file);

} // namespace alter
