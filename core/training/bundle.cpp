#include "core/training/bundle.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/os/output_file.h"
#include "core/base/os/publish_folder.h"
#include "core/base/text.h"
#include "core/store/backbones.h"
#include "core/store/checkpoints.h"
#include "core/store/evaluations.h"
#include "core/store/run_folder.h"
#include "core/training/bundle_mixes.h"
#include "core/training/bundle_tasks.h"
#include "core/training/checkpoint.h"

#include <algorithm>

namespace alter {

namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

constexpr int kBundleVersion = 1;
constexpr const char* kFormat = "alter-bundle";
constexpr const char* kWeights = "mixture.safetensors";
constexpr const char* kBundleManifest = "manifest.json";
constexpr const char* kCard = "README.md";

ordered_json scoresOf(const Project& project, const Run& run) {
    ordered_json scores = ordered_json::array();
    for (const Evaluation& evaluation : EvaluationStore(project).list(run.id))
        scores.push_back({{"reference", evaluation.reference},
                          {"task", evaluation.task},
                          {"split", toText(evaluation.split)},
                          {"metric", evaluation.metric},
                          {"value", evaluation.value},
                          {"ci95", {evaluation.low, evaluation.high}},
                          {"n", evaluation.count}});
    return scores;
}

ordered_json readBundleManifest(const fs::path& folder) {
    const fs::path file = folder / kBundleManifest;
    if (!fs::exists(file))
        throwMissing({.what = "There is no bundle here.",
                      .where = folder.string(),
                      .expected = cat("a folder with ", kBundleManifest, " and ", kWeights),
                      .next = "Make one with: alter export PROJECT RUN DIR --format bundle"});
    auto manifest = ordered_json::parse(readFileWhole(file), nullptr, /*allow_exceptions=*/false);
    if (!manifest.is_object() || manifest.value("format", "") != kFormat)
        throwBadInput(
            {.what = "This is not a bundle.", .where = file.string(), .expected = cat("format ", kFormat)});
    if (manifest.value("version", 0) > kBundleVersion)
        throwBadInput({.what = "The bundle was made by a newer program.",
                       .where = file.string(),
                       .found = cat("version ", manifest.value("version", 0)),
                       .expected = cat("version ", kBundleVersion),
                       .next = "Update this program."});
    return manifest;
}

std::string matchingBackbone(const Project& project, const BundleInfo& bundle) {
    std::vector<std::string> there;
    for (const BackboneRecord& backbone : BackboneStore(project).list()) {
        if (backbone.fingerprint == bundle.fingerprint)
            return backbone.name;
        there.push_back(cat(backbone.name, " ", backbone.fingerprint.substr(0, 12)));
    }
    throwBadInput({.what = "The bundle was trained on a backbone that this project does not have.",
                   .where = cat("bundle ", bundle.name),
                   .found = there.empty() ? "no backbone" : joinList(there),
                   .expected = cat(bundle.backbone, " ", bundle.fingerprint.substr(0, 12)),
                   .next = "Add that backbone to the project first: alter backbone add PROJECT PATH"});
}

/// Turns what is wrong inside a manifest into one message.
template <typename Read>
auto fromManifest(const fs::path& folder, Read&& read) -> decltype(read()) {
    try {
        return read();
    } catch (const nlohmann::json::exception&) {
        throwBadInput({.what = "The bundle's manifest lacks something.",
                       .where = (folder / kBundleManifest).string(),
                       .next = "Export the bundle again."});
    }
}

BundleInfo infoOf(const fs::path& folder, const ordered_json& manifest) {
    return fromManifest(folder, [&] {
        BundleInfo info{.name = manifest.at("name"),
                        .backbone = manifest.at("backbone").at("name"),
                        .fingerprint = manifest.at("backbone").at("fingerprint"),
                        .architecture = manifest.at("backbone").at("architecture"),
                        .tasks = {},
                        .mixes = {}};
        for (const auto& task : manifest.at("tasks"))
            info.tasks.push_back(task.at("name"));
        for (const auto& mix : manifest.value("mixes", ordered_json::array()))
            info.mixes.push_back(mix.at("name"));
        info.bytes = fs::exists(folder / kWeights) ? fs::file_size(folder / kWeights) : 0;
        return info;
    });
}

} // namespace

BundleInfo exportBundle(const Project& project, const std::string& reference, const fs::path& target,
                        const CardWords& words, const ProgressFn& progress) {
    const auto tell = [&progress](const char* what, double share) {
        if (progress)
            progress(what, share);
    };
    if (fs::exists(target) && !fs::is_empty(target))
        throwBadInput({.what = "The folder for the bundle is not empty.",
                       .where = target.string(),
                       .next = "Name a folder that does not exist yet."});
    const RunStore runs(project);
    const RunReference resolved = runs.resolve(reference);
    const Checkpoint checkpoint = CheckpointStore(project).resolve(resolved);
    const Run run = runs.get(resolved.runId);
    const fs::path source = RunFolder(project, run.id).path() / checkpoint.path;
    tell("writing the model card", 0);
    const std::string card = modelCard(readCardFacts(project, reference), words);
    tell("checking the weights", 0.2);
    const CheckpointContent weights = readWeights(source);
    const BackboneRecord backbone = BackboneStore(project).get(run.backbone);

    fs::create_directories(fs::absolute(target).parent_path());
    const FolderInMaking making(target);
    tell("copying the weights", 0.5);
    fs::copy_file(source / kWeights, making.folder() / kWeights);
    tell("summing the weights", 0.8);
    const ordered_json manifest = {{"format", kFormat},
                                   {"version", kBundleVersion},
                                   {"name", run.name},
                                   {"step", checkpoint.step},
                                   {"stage", checkpoint.stage},
                                   {"routed", weights.state.at("routed")},
                                   {"backbone",
                                    {{"name", backbone.name},
                                     {"architecture", backbone.architecture},
                                     {"fingerprint", backbone.fingerprint},
                                     {"licence", backbone.licence}}},
                                   {"config", run.config},
                                   {"environment", run.environment},
                                   {"tasks", taskDefinitions(project, runConfigFromJson(run.config).tasks)},
                                   {"mixes", mixDefinitions(project, run)},
                                   {"scores", scoresOf(project, run)},
                                   {"sha256", sha256OfFile(making.folder() / kWeights)}};
    writeFileWhole(making.folder() / kBundleManifest, manifest.dump(1) + "\n");
    writeFileWhole(making.folder() / kCard, card);
    tell("putting the folder into its place", 0.95);
    making.publish();
    return infoOf(target, manifest);
}

BundleInfo readBundleInfo(const fs::path& folder) {
    return infoOf(folder, readBundleManifest(folder));
}

Run importBundle(const Project& project, const fs::path& folder, const std::string& name) {
    const ordered_json manifest = readBundleManifest(folder);
    const BundleInfo info = infoOf(folder, manifest);
    const std::string backbone = matchingBackbone(project, info);
    const fs::path weights = folder / kWeights;
    if (!fs::exists(weights) || sha256OfFile(weights) != manifest.value("sha256", ""))
        throwBadInput({.what = "The bundle's weights are missing or damaged (their sum differs).",
                       .where = weights.string(),
                       .next = "Copy or export the bundle again."});
    return fromManifest(folder, [&] {
        addMissingTasks(project, manifest.at("tasks"));
        addMissingMixes(project, manifest.value("mixes", ordered_json::array()));
        RunConfig config = runConfigFromJson(manifest.at("config"));
        config.name = name.empty() ? info.name : name;
        config.backbone = backbone;
        nlohmann::json environment = manifest.at("environment");
        environment["bundle"] = info.name;
        RunStore runs(project);
        const Run run = runs.create(config, environment);
        const RunFolder place(project, run.id);
        const int64_t step = manifest.at("step");
        adoptCheckpoint(place.checkpoint(step), weights,
                        {{"routed", manifest.at("routed")}, {"step", step}, {"imported", true}});
        CheckpointStore(project).add({.runId = run.id,
                                      .step = step,
                                      .stage = manifest.at("stage"),
                                      .kind = CheckpointKind::StageEnd,
                                      .path = fs::relative(place.checkpoint(step), place.path()).string()});
        runs.setState(run.id, RunState::Finished);
        return runs.get(run.id);
    });
}

} // namespace alter
