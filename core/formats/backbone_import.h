#pragma once

#include "core/base/progress.h"
#include "core/formats/tokenizer.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace alter {

/// What a backbone folder (config.json, tokenizer.model, weights.safetensors) holds.
struct BackboneInfo {
    std::string architecture; ///< "gemma3_text" | "t5" | "mt5"
    int layers = 0;           ///< blocks; of the encoder and the decoder together for t5 and mt5
    int hiddenSize = 0;
    int vocabulary = 0; ///< rows of the embedding
    int64_t parameters = 0;
    uint64_t bytes = 0;      ///< of the weights file
    int extraIds = 0;        ///< for Tokenizer::load
    std::string licence;     ///< as the source names it; empty if it does not
    std::string source;      ///< where it was imported from
    std::string fingerprint; ///< equal for equal configuration, tokenizer and source weights
};

/// Imports a `.gguf` file or a Hugging Face checkpoint folder as the new folder `target`. Its parent must
/// exist; `target` must not. Nothing is left behind on an error or when `progress` throws.
BackboneInfo importBackbone(const std::filesystem::path& source, const std::filesystem::path& target,
                            const ProgressFn& progress = {});

/// Reads and checks an imported folder. Missing or BadInput if it is not one.
BackboneInfo readBackboneInfo(const std::filesystem::path& folder);

/// The tokenizer of an imported folder that `info` was read from.
Tokenizer loadTokenizer(const std::filesystem::path& folder, const BackboneInfo& info);

} // namespace alter
