#include "core/training/checkpoint.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/os/output_file.h"
#include "core/base/os/publish_folder.h"
#include "core/base/text.h"
#include "core/models/tensor_io.h"

namespace alter {

namespace {

namespace fs = std::filesystem;

constexpr int kVersion = 1;
constexpr const char* kMixture = "mixture.safetensors";
constexpr const char* kBest = "best.safetensors";
constexpr const char* kOptimiser = "optimiser.safetensors";
constexpr const char* kState = "state.json";
constexpr const char* kManifest = "manifest.json";

[[noreturn]] void damaged(const fs::path& file, const std::string& what) {
    throwBadInput({.what = what,
                   .where = file.string(),
                   .next = "Resume from an earlier checkpoint (RUN@STEP); this one cannot be trusted."});
}

nlohmann::json parsed(const fs::path& file) {
    auto json = nlohmann::json::parse(readFileWhole(file), nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded())
        damaged(file, "A file of the checkpoint is not what it was written as.");
    return json;
}

/// Checks one listed file against its sum.
void verify(const fs::path& folder, const nlohmann::json& manifest, const char* name) {
    const auto listed = manifest.at("files").find(name);
    if (!fs::exists(folder / name))
        damaged(folder / name, "A file of the checkpoint is missing.");
    if (listed == manifest.at("files").end())
        damaged(folder / name, "A file of the checkpoint is not in its manifest.");
    if (sha256OfFile(folder / name) != *listed)
        damaged(folder / name,
                "A file of the checkpoint was changed after it was written (its sum differs).");
}

nlohmann::json readManifest(const fs::path& folder) {
    if (!fs::exists(folder / kManifest))
        throwMissing({.what = "There is no checkpoint here.", .where = folder.string()});
    nlohmann::json manifest = parsed(folder / kManifest);
    if (manifest.value("version", 0) > kVersion || !manifest.contains("files"))
        throwBadInput({.what = "The checkpoint was written by a newer program.",
                       .where = (folder / kManifest).string(),
                       .found = cat("version ", manifest.value("version", 0)),
                       .expected = cat("version ", kVersion),
                       .next = "Update this program."});
    return manifest;
}

CheckpointContent weightsIn(const fs::path& folder, const nlohmann::json& manifest) {
    verify(folder, manifest, kMixture);
    verify(folder, manifest, kState);
    return {.mixture = readTensors(folder / kMixture),
            .best = {},
            .optimiser = {},
            .state = parsed(folder / kState)};
}

/// Lets `write` fill a folder beside `folder`, adds the sums of its files, and renames it into place.
template <typename Write>
void publish(const fs::path& folder, Write&& write) {
    fs::create_directories(folder.parent_path());
    const FolderInMaking making(folder);
    write(making.folder());
    nlohmann::json manifest = {{"version", kVersion}, {"files", nlohmann::json::object()}};
    for (const auto& file : fs::directory_iterator(making.folder()))
        manifest["files"][file.path().filename().string()] = sha256OfFile(file.path());
    writeFileWhole(making.folder() / kManifest, manifest.dump(1));
    making.publish();
}

} // namespace

void writeCheckpoint(const fs::path& folder, const CheckpointContent& content) {
    publish(folder, [&](const fs::path& temporary) {
        writeTensors(temporary / kMixture, content.mixture);
        writeTensors(temporary / kOptimiser, content.optimiser);
        if (!content.best.empty())
            writeTensors(temporary / kBest, content.best);
        writeFileWhole(temporary / kState, content.state.dump(1));
    });
}

void adoptCheckpoint(const fs::path& folder, const fs::path& weights, const nlohmann::json& state) {
    publish(folder, [&](const fs::path& temporary) {
        fs::copy_file(weights, temporary / kMixture);
        writeFileWhole(temporary / kState, state.dump(1));
    });
}

CheckpointContent readWeights(const fs::path& folder) {
    return weightsIn(folder, readManifest(folder));
}

CheckpointContent readCheckpoint(const fs::path& folder) {
    const nlohmann::json manifest = readManifest(folder);
    CheckpointContent content = weightsIn(folder, manifest);
    verify(folder, manifest, kOptimiser);
    content.optimiser = readTensors(folder / kOptimiser);
    if (manifest.at("files").contains(kBest) || fs::exists(folder / kBest)) {
        verify(folder, manifest, kBest);
        content.best = readTensors(folder / kBest);
    }
    return content;
}

} // namespace alter
