#include "core/formats/weight_table.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

namespace alter {

namespace {

using nlohmann::json;
using Weights = std::vector<ExpectedWeight>;

int64_t size(const json& config, const char* key) {
    return config.at(key).get<int64_t>();
}

/// A Gemma weight by its name in a text model; multimodal and head-less checkpoints nest it differently.
ExpectedWeight gemmaWeight(const std::string& rest, Shape shape) {
    return {"model." + rest,
            std::move(shape),
            {"language_model.model." + rest, "model.language_model." + rest, rest}};
}

Weights gemma3(const json& config) {
    const int64_t hidden = size(config, "hidden_size"), inner = size(config, "intermediate_size");
    const int64_t head = size(config, "head_dim");
    const int64_t queries = size(config, "num_attention_heads") * head;
    const int64_t keys = size(config, "num_key_value_heads") * head;
    Weights weights = {gemmaWeight("embed_tokens.weight", {size(config, "vocab_size"), hidden})};
    for (int64_t layer = 0; layer < size(config, "num_hidden_layers"); ++layer) {
        const auto add = [&](const char* name, Shape shape) {
            weights.push_back(gemmaWeight(cat("layers.", layer, ".", name, ".weight"), std::move(shape)));
        };
        add("input_layernorm", {hidden});
        add("self_attn.q_proj", {queries, hidden});
        add("self_attn.k_proj", {keys, hidden});
        add("self_attn.v_proj", {keys, hidden});
        add("self_attn.o_proj", {hidden, queries});
        add("self_attn.q_norm", {head});
        add("self_attn.k_norm", {head});
        add("post_attention_layernorm", {hidden});
        add("pre_feedforward_layernorm", {hidden});
        add("mlp.gate_proj", {inner, hidden});
        add("mlp.up_proj", {inner, hidden});
        add("mlp.down_proj", {hidden, inner});
        add("post_feedforward_layernorm", {hidden});
    }
    weights.push_back(gemmaWeight("norm.weight", {hidden}));
    if (!config.at("tie_word_embeddings").get<bool>())
        weights.push_back(
            {"lm_head.weight", {size(config, "vocab_size"), hidden}, {"language_model.lm_head.weight"}});
    return weights;
}

/// One attention of T5: `prefix` such as "encoder.block.0.layer.0", `kind` SelfAttention or EncDecAttention.
void addT5Attention(Weights& weights, const json& config, const std::string& prefix,
                    const std::string& kind) {
    const int64_t model = size(config, "d_model"), inner = size(config, "num_heads") * size(config, "d_kv");
    weights.push_back({prefix + ".layer_norm.weight", {model}, {}});
    for (const char* name : {"q", "k", "v"})
        weights.push_back({cat(prefix, ".", kind, ".", name, ".weight"), {inner, model}, {}});
    weights.push_back({cat(prefix, ".", kind, ".o.weight"), {model, inner}, {}});
}

void addT5FeedForward(Weights& weights, const json& config, const std::string& prefix) {
    const int64_t model = size(config, "d_model"), inner = size(config, "d_ff");
    weights.push_back({prefix + ".layer_norm.weight", {model}, {}});
    if (config.at("is_gated_act").get<bool>()) {
        weights.push_back({prefix + ".DenseReluDense.wi_0.weight", {inner, model}, {}});
        weights.push_back({prefix + ".DenseReluDense.wi_1.weight", {inner, model}, {}});
    } else {
        weights.push_back({prefix + ".DenseReluDense.wi.weight", {inner, model}, {}});
    }
    weights.push_back({prefix + ".DenseReluDense.wo.weight", {model, inner}, {}});
}

void addT5Stack(Weights& weights, const json& config, const std::string& stack, int64_t blocks) {
    const bool decoder = stack == "decoder";
    const Shape bias = {size(config, "relative_attention_num_buckets"), size(config, "num_heads")};
    for (int64_t block = 0; block < blocks; ++block) {
        const std::string prefix = cat(stack, ".block.", block, ".layer.");
        addT5Attention(weights, config, prefix + "0", "SelfAttention");
        if (block == 0) // the later blocks share it
            weights.push_back({prefix + "0.SelfAttention.relative_attention_bias.weight", bias, {}});
        if (decoder)
            addT5Attention(weights, config, prefix + "1", "EncDecAttention");
        addT5FeedForward(weights, config, prefix + (decoder ? "2" : "1"));
    }
    weights.push_back({stack + ".final_layer_norm.weight", {size(config, "d_model")}, {}});
}

Weights t5(const json& config) {
    const Shape embedding = {size(config, "vocab_size"), size(config, "d_model")};
    Weights weights = {
        {"shared.weight", embedding, {"encoder.embed_tokens.weight", "decoder.embed_tokens.weight"}}};
    addT5Stack(weights, config, "encoder", size(config, "num_layers"));
    addT5Stack(weights, config, "decoder", size(config, "num_decoder_layers"));
    if (!config.at("tie_word_embeddings").get<bool>())
        weights.push_back({"lm_head.weight", embedding, {}});
    return weights;
}

} // namespace

std::vector<ExpectedWeight> expectedWeights(const json& config) {
    return config.at("model_type") == "gemma3_text" ? gemma3(config) : t5(config);
}

const TensorView* findWeight(const TensorFile& file, const ExpectedWeight& weight) {
    const TensorView* tensor = file.find(weight.name);
    for (size_t i = 0; !tensor && i < weight.aliases.size(); ++i)
        tensor = file.find(weight.aliases[i]);
    return tensor;
}

void checkWeights(const TensorFile& file, const std::vector<ExpectedWeight>& weights) {
    std::vector<std::string> missing;
    for (const ExpectedWeight& weight : weights) {
        const TensorView* tensor = findWeight(file, weight);
        if (!tensor)
            missing.push_back(weight.name);
        else
            checkShape(file.path(), weight, tensor->shape);
    }
    throwIfMissing(file.path(), missing);
}

void checkShape(const std::filesystem::path& path, const ExpectedWeight& weight, const Shape& found) {
    if (found != weight.shape)
        throwBadInput({.what = cat("The tensor ", weight.name, " has the wrong shape."),
                       .where = path.string(),
                       .found = toText(found),
                       .expected = toText(weight.shape),
                       .next = "Check that config.json belongs to these weights."});
}

void throwIfMissing(const std::filesystem::path& path, const std::vector<std::string>& names) {
    if (!names.empty())
        throwBadInput(
            {.what = cat("The model lacks ", names.size() == 1 ? "a tensor" : "tensors", " it needs."),
             .where = path.string(),
             .expected = joinList(names, ", ", 8),
             .next = "Check that the file is complete and that its configuration belongs to it."});
}

} // namespace alter
