#include "core/formats/backbone_import.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/os/output_file.h"
#include "core/base/os/publish_folder.h"
#include "core/base/text.h"
#include "core/formats/backbone_config.h"
#include "core/formats/backbone_source.h"
#include "core/formats/config_reader.h"
#include "core/formats/tokenizer.h"
#include "core/formats/weight_table.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <fstream>
#include <iomanip>

namespace alter {

namespace {

using nlohmann::json;
using std::filesystem::path;

constexpr double openingShare = 0.25; // of an import's time, mostly the checksum
constexpr size_t writtenAtOnce = size_t{16} << 20;

BackboneSource openSource(const path& source, const ProgressFn& progress) {
    if (std::filesystem::is_directory(source))
        return openCheckpointBackbone(source, progress);
    if (!std::filesystem::exists(source))
        throwMissing({.what = "There is no such file or folder.", .where = source.string()});
    std::string magic(4, '\0');
    std::ifstream(source, std::ios::binary).read(magic.data(), 4);
    if (magic == "GGUF" || source.extension() == ".gguf")
        return openGgufBackbone(source, progress);
    if (looksLikePickle(source))
        refusePickle(source, "AutoModelForCausalLM");
    throwBadInput(
        {.what = "This is not a backbone.",
         .where = source.string(),
         .expected = "a .gguf file, or a folder with config.json, model.safetensors and tokenizer.model",
         .next = source.extension() == ".safetensors" ? "Import the folder that holds the file." : ""});
}

uint64_t bytesOf(const BackboneSource& source) {
    uint64_t bytes = 0;
    for (const TensorSource& weight : source.weights)
        bytes += static_cast<uint64_t>(elementCount(weight.shape, weight.name)) * bytesOf(weight.dtype);
    return bytes;
}

void checkSpace(const path& parent, uint64_t needed) {
    std::error_code error;
    const auto space = std::filesystem::space(parent, error);
    if (!error && space.available < needed)
        throwFailed({.what = "The disk has too little room for the backbone.",
                     .where = parent.string(),
                     .found = cat(humanBytes(space.available), " free"),
                     .expected = cat(humanBytes(needed))});
}

void checkTokenizer(const BackboneSource& source, const path& where) {
    const Tokenizer tokenizer = Tokenizer::fromBytes(source.tokenizer, source.extraIds, where.string());
    const auto rows = source.config.at("vocab_size").get<int64_t>();
    if (tokenizer.size() > rows)
        throwBadInput({.what = "The tokenizer has more tokens than the model's embedding has rows.",
                       .where = where.string(),
                       .found = cat(tokenizer.size(), " tokens"),
                       .expected = cat("at most ", rows)});
}

std::string now() {
    const std::time_t time = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    return cat(std::put_time(std::gmtime(&time), "%Y-%m-%dT%H:%M:%SZ"));
}

/// The configuration as stored: the model's own fields and, under "alter", where it all came from.
json describe(const BackboneSource& source, const path& from) {
    json config = source.config;
    int64_t parameters = 0;
    for (const TensorSource& weight : source.weights)
        parameters += elementCount(weight.shape, weight.name);
    Sha256 fingerprint;
    fingerprint.update(source.config.dump());
    fingerprint.update(sha256(source.tokenizer));
    fingerprint.update(source.sha256);
    config["alter"] = {{"source", from.string()},
                       {"source_sha256", source.sha256},
                       {"architecture", source.config.at("model_type")},
                       {"parameters", parameters},
                       {"licence", source.licence},
                       {"extra_ids", source.extraIds},
                       {"imported_at", now()},
                       {"fingerprint", fingerprint.hex()}};
    return config;
}

/// Wraps every weight so that its bytes go on in small pieces and move the progress on.
void watch(std::vector<TensorSource>& weights, uint64_t total, const ProgressFn& progress) {
    const auto done = std::make_shared<uint64_t>(0);
    for (TensorSource& weight : weights)
        weight.produce = [inner = std::move(weight.produce), done, total,
                          progress](const TensorSource::Sink& sink) {
            inner([&](std::span<const std::byte> bytes) {
                while (!bytes.empty()) {
                    const auto piece = bytes.first(std::min(bytes.size(), writtenAtOnce));
                    sink(piece);
                    bytes = bytes.subspan(piece.size());
                    *done += piece.size();
                    const double share = static_cast<double>(*done) / static_cast<double>(total);
                    progress("weights", openingShare + (1 - openingShare) * share);
                }
            });
        };
}

} // namespace

BackboneInfo importBackbone(const path& from, const path& target, const ProgressFn& progress) {
    if (std::filesystem::exists(target))
        throwBadInput({.what = "There is already a backbone of this name.", .where = target.string()});
    const auto opening = [&](std::string_view what, double share) {
        if (progress)
            progress(what, share * openingShare);
    };
    BackboneSource source = openSource(from, opening);
    checkTokenizer(source, from);
    const uint64_t bytes = bytesOf(source);
    const path parent = target.has_parent_path() ? target.parent_path() : path(".");
    checkSpace(parent, bytes + source.tokenizer.size());
    const FolderInMaking making(target);
    const json config = describe(source, std::filesystem::absolute(from));
    if (progress)
        watch(source.weights, bytes, progress);
    writeSafetensors(making.folder() / "weights.safetensors", source.weights, {{"format", "pt"}});
    writeFileWhole(making.folder() / "tokenizer.model", source.tokenizer);
    writeFileWhole(making.folder() / "config.json", config.dump(2) + "\n");
    making.publish();
    return readBackboneInfo(target);
}

BackboneInfo readBackboneInfo(const path& folder) {
    const path configFile = folder / "config.json";
    const json stored = json::parse(readFileWhole(configFile), nullptr, false);
    if (!stored.is_object() || !stored.contains("alter"))
        throwBadInput({.what = "The folder is not an imported backbone.",
                       .where = configFile.string(),
                       .next = "Import it first: alter backbone add PROJECT FOLDER"});
    const json config = normalisedConfig(stored, configFile);
    const ConfigReader model(config, configFile), origin(stored["alter"], configFile);
    const TensorFile weights = readSafetensors(folder / "weights.safetensors");
    checkWeights(weights, expectedWeights(config));
    if (!std::filesystem::exists(folder / "tokenizer.model"))
        throwMissing(
            {.what = "The backbone's tokenizer is missing.", .where = (folder / "tokenizer.model").string()});
    BackboneInfo info;
    info.architecture = model.text("model_type");
    const bool gemma = info.architecture == "gemma3_text";
    info.layers = static_cast<int>(gemma ? model.size("num_hidden_layers")
                                         : model.size("num_layers") + model.size("num_decoder_layers"));
    info.hiddenSize = static_cast<int>(model.size(gemma ? "hidden_size" : "d_model"));
    info.vocabulary = static_cast<int>(model.size("vocab_size"));
    for (const TensorView& tensor : weights.tensors())
        info.parameters += elementCount(tensor.shape, tensor.name);
    info.bytes = std::filesystem::file_size(folder / "weights.safetensors");
    info.extraIds =
        static_cast<int>(stored["alter"].value("extra_ids", json(0)) == 0 ? 0 : origin.size("extra_ids"));
    info.licence = origin.text("licence", "");
    info.source = origin.text("source", "");
    info.fingerprint = origin.text("fingerprint");
    return info;
}

Tokenizer loadTokenizer(const path& folder, const BackboneInfo& info) {
    return Tokenizer::load(folder / "tokenizer.model", info.extraIds);
}

} // namespace alter
