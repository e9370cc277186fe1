#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/formats/backbone_config.h"
#include "core/formats/backbone_source.h"
#include "core/formats/dequantize.h"
#include "core/formats/sentencepiece_model.h"
#include "core/formats/weight_table.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace alter {

namespace {

using nlohmann::json;

// A piece of a tensor that is unpacked at once: 16 MiB of fp32.
constexpr int64_t pieceElements = int64_t{1} << 22;

/// Hugging Face's names of a Gemma 3 layer's weights and llama.cpp's.
constexpr std::array<std::array<std::string_view, 2>, 16> gemmaNames = {
    {{"model.embed_tokens.", "token_embd."},
     {"model.norm.", "output_norm."},
     {"lm_head.", "output."},
     {"input_layernorm.", "attn_norm."},
     {"self_attn.q_proj.", "attn_q."},
     {"self_attn.k_proj.", "attn_k."},
     {"self_attn.v_proj.", "attn_v."},
     {"self_attn.o_proj.", "attn_output."},
     {"self_attn.q_norm.", "attn_q_norm."},
     {"self_attn.k_norm.", "attn_k_norm."},
     {"post_attention_layernorm.", "post_attention_norm."},
     {"pre_feedforward_layernorm.", "ffn_norm."},
     {"mlp.gate_proj.", "ffn_gate."},
     {"mlp.up_proj.", "ffn_up."},
     {"mlp.down_proj.", "ffn_down."},
     {"post_feedforward_layernorm.", "post_ffw_norm."}}};

/// "model.layers.3.mlp.up_proj.weight" -> "blk.3.ffn_up.weight".
std::string ggufName(std::string name) {
    for (const auto& [ours, theirs] : gemmaNames)
        if (const size_t place = name.find(ours); place != std::string::npos) {
            name.replace(place, ours.size(), theirs);
            break;
        }
    if (name.starts_with("model.layers."))
        name.replace(0, std::string_view("model.layers.").size(), "blk.");
    return name;
}

/// The fields of GGUF's `gemma3.*` metadata under Hugging Face's names.
json gemmaConfig(const GgufFile& file) {
    json config = {{"model_type", "gemma3_text"}, {"hidden_activation", "gelu_pytorch_tanh"}};
    const auto copy = [&]<typename T>(const char* theirs, const char* ours, const T&) {
        if (const T* value = file.find<T>(cat("gemma3.", theirs)))
            config[ours] = *value;
    };
    copy("context_length", "max_position_embeddings", int64_t{});
    copy("embedding_length", "hidden_size", int64_t{});
    copy("block_count", "num_hidden_layers", int64_t{});
    copy("feed_forward_length", "intermediate_size", int64_t{});
    copy("attention.head_count", "num_attention_heads", int64_t{});
    copy("attention.head_count_kv", "num_key_value_heads", int64_t{});
    copy("attention.key_length", "head_dim", int64_t{});
    copy("attention.layer_norm_rms_epsilon", "rms_norm_eps", double{});
    copy("attention.sliding_window", "sliding_window", int64_t{});
    copy("attention.sliding_window_pattern", "sliding_window_pattern", int64_t{});
    copy("rope.freq_base", "rope_theta", double{});
    copy("rope.freq_base_swa", "rope_local_base_freq", double{});
    copy("final_logit_softcapping", "final_logit_softcapping", double{});
    if (const auto* kind = file.find<std::string>("gemma3.rope.scaling.type"); kind && *kind != "none")
        config["rope_scaling"] = {{"rope_type", *kind},
                                  {"factor", file.at<double>("gemma3.rope.scaling.factor")}};
    return config;
}

/// What llama.cpp's conversion leaves out because it knows it by the model's size or by its tokenizer.
void addImplied(json& config, const GgufFile& file, const SentencePieceModel& tokenizer) {
    const GgufTensor* embedding = file.find("token_embd.weight");
    if (!embedding || embedding->shape.size() != 2)
        throwIfMissing(file.path(), {"token_embd.weight"});
    config["vocab_size"] = embedding->shape[0];
    config["tie_word_embeddings"] = file.find("output.weight") == nullptr;
    const auto idOrNull = [](int id) { return id < 0 ? json() : json(id); };
    config["bos_token_id"] = idOrNull(tokenizer.bos);
    config["eos_token_id"] = idOrNull(tokenizer.eos);
    config["pad_token_id"] = idOrNull(tokenizer.pad);
    // The 27B model alone scales its queries by the width of a head of an even split.
    const json layers = config.value("num_hidden_layers", json()),
               heads = config.value("num_attention_heads", json());
    if (layers == 62 && heads.is_number_integer() && heads != 0 && config.contains("hidden_size"))
        config["query_pre_attn_scalar"] = config["hidden_size"].get<double>() / heads.get<double>();
    else
        config["query_pre_attn_scalar"] = config.value("head_dim", json(256));
}

/// Unpacks piece by piece; `offset` is added to every value.
void produce(const GgufTensor& tensor, float offset, const TensorSource::Sink& sink) {
    const GgufBlock& block = blockOf(tensor.type);
    const auto pieceBytes = static_cast<size_t>(pieceElements / block.elements * block.bytes);
    for (size_t done = 0; done < tensor.bytes; done += pieceBytes) {
        GgufTensor piece = tensor;
        piece.data += done;
        piece.bytes = std::min(pieceBytes, tensor.bytes - done);
        std::vector<float> values = dequantize(piece);
        if (offset != 0)
            for (float& value : values)
                value += offset;
        sink(std::as_bytes(std::span(values)));
    }
}

std::vector<TensorSource> weightSources(const std::shared_ptr<const GgufFile>& file, const json& config) {
    std::vector<TensorSource> sources;
    std::vector<std::string> missing;
    for (const ExpectedWeight& weight : expectedWeights(config)) {
        const std::string name = ggufName(weight.name);
        const GgufTensor* tensor = file->find(name);
        if (!tensor) {
            missing.push_back(name);
            continue;
        }
        checkShape(file->path(), weight, tensor->shape);
        // llama.cpp stores Gemma's norms with the 1 already added that the model adds.
        const float offset = weight.name.find("norm") != std::string::npos ? -1.0F : 0.0F;
        sources.push_back({.name = weight.name,
                           .dtype = DType::F32,
                           .shape = weight.shape,
                           .produce = [file, tensor, offset](const TensorSource::Sink& sink) {
                               produce(*tensor, offset, sink);
                           }});
    }
    throwIfMissing(file->path(), missing);
    return sources;
}

} // namespace

BackboneSource openGgufBackbone(const std::filesystem::path& path, const ProgressFn& progress) {
    const auto file = std::make_shared<const GgufFile>(path);
    const auto& architecture = file->at<std::string>("general.architecture");
    if (architecture != "gemma3")
        throwBadInput({.what = "This architecture is not supported in a GGUF file.",
                       .where = path.string(),
                       .found = architecture,
                       .expected = "gemma3",
                       .next = cat("Checkpoint folders are read for ", supportedArchitectures(), ".")});
    BackboneSource source;
    const SentencePieceModel tokenizer = sentencePieceModelOf(*file);
    source.tokenizer = serialize(tokenizer);
    json config = gemmaConfig(*file);
    addImplied(config, *file, tokenizer);
    source.config = normalisedConfig(config, path);
    source.weights = weightSources(file, source.config);
    if (const auto* licence = file->find<std::string>("general.license"))
        source.licence = *licence;
    source.sha256 = sha256OfFile(path, progress);
    return source;
}

} // namespace alter
