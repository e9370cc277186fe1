#pragma once

#include "core/base/progress.h"
#include "core/results/card/model_card.h"
#include "core/store/project.h"
#include "core/store/runs.h"

#include <filesystem>
#include <string>

namespace alter {

/// What a bundle folder says of itself (manifest.json beside mixture.safetensors).
struct BundleInfo {
    std::string name;        ///< of the run it came from
    std::string backbone;    ///< its name there
    std::string fingerprint; ///< of the backbone it fits
    std::string architecture;
    std::vector<std::string> tasks;
    std::vector<std::string> mixes; ///< changes of gates that fit the run
    uint64_t bytes = 0;             ///< of the weights
};

/// Writes a run's weights with everything needed to use them elsewhere — configuration, task definitions
/// (templates, labels, metrics; no examples), mixes, backbone fingerprint, scores, and a model card as
/// README.md — as the new folder `target`, complete or not at all. `reference`: RUN, RUN@STEP, RUN@stage1.
/// BadInput if `target` exists and is not empty.
BundleInfo exportBundle(const Project& project, const std::string& reference,
                        const std::filesystem::path& target, const CardWords& words = {},
                        const ProgressFn& progress = {});

BundleInfo readBundleInfo(const std::filesystem::path& folder);

/// Makes a finished run out of a bundle, with the tasks that the project lacks (without examples) and the
/// mixes. BadInput, with both fingerprints, where no backbone of the project is the one that the bundle was
/// trained on, or where the file is damaged. `name` "" = the name it had.
Run importBundle(const Project& project, const std::filesystem::path& folder, const std::string& name = {});

} // namespace alter
