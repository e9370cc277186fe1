#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/os/output_file.h"
#include "core/base/text.h"
#include "core/formats/backbone_config.h"
#include "core/formats/backbone_source.h"
#include "core/formats/tokenizer.h"
#include "core/formats/weight_table.h"

#include <algorithm>
#include <cstring>
#include <fstream>

namespace alter {

namespace {

using nlohmann::json;
using std::filesystem::path;

constexpr int usualExtraIds = 100; // of T5's tokenizer

json readJson(const path& file) {
    json object = json::parse(readFileWhole(file), nullptr, false);
    if (object.is_discarded())
        throwBadInput({.what = "The file is not valid JSON.", .where = file.string()});
    return object;
}

/// A pickle among the files of a folder that has no safetensors, or an empty path.
path pickleIn(const path& folder) {
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("pytorch_model") || name.ends_with(".pt") || name.ends_with(".pth") ||
            name.ends_with(".ckpt"))
            return entry.path();
    }
    return {};
}

TensorFile openWeights(const path& folder, const json& config) {
    const path single = folder / "model.safetensors", index = folder / "model.safetensors.index.json";
    if (std::filesystem::exists(index))
        return readShardedSafetensors(index);
    if (std::filesystem::exists(single)) {
        if (looksLikePickle(single)) // a pickle under another name
            refusePickle(single, "AutoModel");
        return readSafetensors(single);
    }
    if (const path pickle = pickleIn(folder); !pickle.empty())
        refusePickle(pickle, config.at("model_type") == "gemma3_text" ? "AutoModelForCausalLM"
                                                                      : "AutoModelForSeq2SeqLM");
    throwMissing({.what = "The folder holds no weights.",
                  .where = folder.string(),
                  .expected = "model.safetensors or model.safetensors.index.json"});
}

std::string readTokenizer(const path& folder) {
    for (const char* name : {"tokenizer.model", "spiece.model"})
        if (std::filesystem::exists(folder / name))
            return readFileWhole(folder / name);
    throwMissing({.what = "The folder holds no SentencePiece model.",
                  .where = folder.string(),
                  .expected = "tokenizer.model or spiece.model",
                  .next = "Copy it from the model's page into the folder; tokenizer.json is not enough."});
}

/// Sentinels that transformers appends to T5's own pieces; mT5 has them inside.
int countExtraIds(const path& folder, const json& config, const Tokenizer& tokenizer) {
    if (config.at("model_type") != "t5" || tokenizer.idOf("<extra_id_0>") ||
        tokenizer.idOf("\xE2\x96\x81<extra_id_0>"))
        return 0;
    int64_t count = usualExtraIds;
    if (const path file = folder / "tokenizer_config.json"; std::filesystem::exists(file))
        if (const json settings = readJson(file); settings.is_object() && settings.contains("extra_ids"))
            count = settings["extra_ids"].is_number_unsigned() ? settings["extra_ids"].get<int64_t>() : count;
    const int64_t room = config.at("vocab_size").get<int64_t>() - tokenizer.size();
    return static_cast<int>(std::clamp<int64_t>(count, 0, std::max<int64_t>(room, 0)));
}

/// "license: apache-2.0" from the head of a model card.
std::string readLicence(const path& folder) {
    std::ifstream card(folder / "README.md");
    std::string line;
    for (int i = 0; i < 100 && std::getline(card, line); ++i)
        if (line.starts_with("license:")) {
            const size_t start = line.find_first_not_of(" \t", std::string_view("license:").size());
            return start == std::string::npos
                       ? ""
                       : line.substr(start, line.find_last_not_of(" \t\r") - start + 1);
        }
    return {};
}

/// Whether the head is the embedding is decided by what the checkpoint holds, as newer versions of
/// transformers do: their configurations always say that it is.
bool headIsTied(const TensorFile& file, const json& config) {
    const auto weights = expectedWeights(config);
    const TensorView* embedding = findWeight(file, weights.front());
    const TensorView* head = findWeight(file, {"lm_head.weight", {}, {"language_model.lm_head.weight"}});
    if (!head || !embedding)
        return config.at("tie_word_embeddings").get<bool>();
    return head->bytes == embedding->bytes && std::memcmp(head->data, embedding->data, head->bytes) == 0;
}

void checkKinds(const TensorFile& file, const std::vector<ExpectedWeight>& weights) {
    for (const ExpectedWeight& weight : weights) {
        const DType type = findWeight(file, weight)->dtype;
        if (type != DType::F32 && type != DType::F16 && type != DType::BF16)
            throwBadInput(
                {.what = cat("The weight ", weight.name, " is not of a type that models are made of."),
                 .where = file.path().string(),
                 .found = std::string(nameOf(type)),
                 .expected = "F32, F16 or BF16"});
    }
}

/// One digest over the digests of all mapped files, in the order of their names.
std::string hashOf(const TensorFile& file, const ProgressFn& progress) {
    Sha256 all;
    const auto& mappings = file.mappings();
    for (size_t i = 0; i < mappings.size(); ++i) {
        const auto part = [&](std::string_view what, double share) {
            if (progress)
                progress(what, (static_cast<double>(i) + share) / static_cast<double>(mappings.size()));
        };
        std::string digest = sha256OfFile(mappings[i]->path(), part);
        if (mappings.size() == 1)
            return digest;
        all.update(digest);
    }
    return all.hex();
}

} // namespace

BackboneSource openCheckpointBackbone(const path& folder, const ProgressFn& progress) {
    if (!std::filesystem::exists(folder / "config.json"))
        throwMissing(
            {.what = "The folder is not a checkpoint: it has no config.json.", .where = folder.string()});
    BackboneSource source;
    source.config = normalisedConfig(readJson(folder / "config.json"), folder / "config.json");
    const auto file = std::make_shared<const TensorFile>(openWeights(folder, source.config));
    source.config["tie_word_embeddings"] = headIsTied(*file, source.config);
    const std::vector<ExpectedWeight> weights = expectedWeights(source.config);
    checkWeights(*file, weights);
    checkKinds(*file, weights);
    for (const ExpectedWeight& weight : weights) {
        const TensorView* view = findWeight(*file, weight);
        source.weights.push_back({.name = weight.name,
                                  .dtype = view->dtype,
                                  .shape = view->shape,
                                  .produce = [file, view](const TensorSource::Sink& sink) {
                                      sink({view->data, view->bytes});
                                  }});
    }
    source.tokenizer = readTokenizer(folder);
    const Tokenizer tokenizer = Tokenizer::fromBytes(source.tokenizer, 0, folder.string());
    source.extraIds = countExtraIds(folder, source.config, tokenizer);
    source.licence = readLicence(folder);
    source.sha256 = hashOf(*file, progress);
    return source;
}

} // namespace alter
