#pragma once

#include "tests/support/tiny_model.h"

namespace alter::made {

/// The starter backbone in fp32, imported once into the build folder; nothing if it was not fetched.
inline std::optional<LoadedModel> starterBackbone() {
    namespace fs = std::filesystem;
    const fs::path source = ALTER_SOURCE_DIR "/.deps/backbone/gemma-3-270m-q4_k_m.gguf";
    const fs::path folder = ALTER_BINARY_DIR "/tests/starter-backbone";
    if (!fs::exists(folder)) {
        if (!fs::exists(source))
            return std::nullopt;
        importBackbone(source, folder);
    }
    return loadBackboneModel(folder, torch::kFloat32, torch::kCPU);
}

} // namespace alter::made
