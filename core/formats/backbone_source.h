#pragma once

#include "core/base/progress.h"
#include "core/formats/safetensors.h"

#include <nlohmann/json.hpp>

namespace alter {

/// Everything an import takes from its source, checked; only the weights' bytes are still to be made.
struct BackboneSource {
    nlohmann::json config;             ///< normalised
    std::string tokenizer;             ///< bytes of the SentencePiece model
    int extraIds = 0;                  ///< sentinels beyond the model's own pieces
    std::string licence;               ///< empty if the source names none
    std::string sha256;                ///< of the source's weights
    std::vector<TensorSource> weights; ///< keep the source mapped
};

/// `progress` runs from 0 to 1 over the opening alone.
BackboneSource openGgufBackbone(const std::filesystem::path& file, const ProgressFn& progress);
BackboneSource openCheckpointBackbone(const std::filesystem::path& folder, const ProgressFn& progress);

/// Whether the file may be a pickle, by its name or its first bytes (a pickle or the zip archive around one).
bool looksLikePickle(const std::filesystem::path& file);

/// BadInput: why pickles are refused, and how to convert one. `model` is transformers' class for it.
[[noreturn]] void refusePickle(const std::filesystem::path& file, const std::string& model);

} // namespace alter
