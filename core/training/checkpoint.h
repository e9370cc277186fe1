#pragma once

#include "core/mta/mixture.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace alter {

/// Everything that a run needs to go on bit for bit.
struct CheckpointContent {
    NamedTensors mixture;   ///< the weights now
    NamedTensors best;      ///< the stage's best weights so far; empty if none
    NamedTensors optimiser; ///< empty between stages
    nlohmann::json state;   ///< position, data order, best score: the trainer's own
};

/// Writes a checkpoint folder beside `folder` and renames it into place; every file's SHA-256 is in its
/// manifest.json.
void writeCheckpoint(const std::filesystem::path& folder, const CheckpointContent& content);

/// Reads all of it after checking the sums; BadInput names a damaged or missing file.
CheckpointContent readCheckpoint(const std::filesystem::path& folder);

/// Makes a checkpoint folder for use, not for resuming, of a weights file from elsewhere.
void adoptCheckpoint(const std::filesystem::path& folder, const std::filesystem::path& weights,
                     const nlohmann::json& state);

/// Only the weights and the state, for inference.
CheckpointContent readWeights(const std::filesystem::path& folder);

} // namespace alter
