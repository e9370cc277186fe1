#pragma once

#include "core/formats/tensor_file.h"

#include <functional>
#include <span>

namespace alter {

/// Maps one `.safetensors` file. Everything its header claims is checked against the file first; BadInput
/// otherwise.
TensorFile readSafetensors(const std::filesystem::path& path);

/// Maps the shards that a `model.safetensors.index.json` names, as one set.
TensorFile readShardedSafetensors(const std::filesystem::path& indexPath);

/// A tensor whose bytes are made only while the file is written, so that a large file never lies in memory.
struct TensorSource {
    using Sink = std::function<void(std::span<const std::byte>)>;

    std::string name;
    DType dtype = DType::F32;
    Shape shape;
    std::function<void(const Sink& sink)> produce; ///< hands over all bytes in order, in any number of pieces
};

/// Writes a file that appears complete or not at all. Failed when the disk is full; nothing is left behind
/// then.
void writeSafetensors(const std::filesystem::path& path, const std::vector<TensorView>& tensors,
                      const Metadata& metadata = {});
void writeSafetensors(const std::filesystem::path& path, const std::vector<TensorSource>& tensors,
                      const Metadata& metadata = {});

} // namespace alter
