#include "core/formats/backbone_config.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/formats/config_reader.h"

namespace alter {

namespace {

using nlohmann::json;

constexpr int64_t mostLayers =
    1024; // far above any real model; a wild number would fill the memory with names

/// The rope settings of one kind of layer in the newer spelling, or an empty object.
json ropeOf(const json& config, const char* layerType) {
    const auto all = config.find("rope_parameters");
    if (all == config.end() || !all->is_object() || !all->contains(layerType) ||
        !(*all)[layerType].is_object())
        return json::object();
    return (*all)[layerType];
}

/// The linear stretch of positions in full-attention layers, from any of the three spellings.
double ropeFactor(const json& config, const std::filesystem::path& where) {
    const ConfigReader reader(config, where);
    if (reader.has("rope_scaling_factor"))
        return reader.positive("rope_scaling_factor");
    json scaling = ropeOf(config, "full_attention");
    if (config.contains("rope_scaling") && config["rope_scaling"].is_object())
        scaling.update(config["rope_scaling"]);
    const ConfigReader rope(scaling, where);
    const std::string kind = rope.text("rope_type", rope.text("type", "default"));
    if (kind == "default")
        return 1.0;
    if (kind != "linear")
        rope.refuse(rope.has("rope_type") ? "rope_type" : "type", "default or linear");
    return rope.positive("factor");
}

json layerTypes(const json& config, int64_t layers, const std::filesystem::path& where) {
    const ConfigReader reader(config, where);
    if (!reader.has("layer_types")) {
        const int64_t pattern =
            reader.size("sliding_window_pattern", reader.size("_sliding_window_pattern", 6));
        json types = json::array();
        for (int64_t layer = 1; layer <= layers; ++layer)
            types.push_back(layer % pattern ? "sliding_attention" : "full_attention");
        return types;
    }
    const json& types = config["layer_types"];
    bool proper = types.is_array() && types.size() == static_cast<size_t>(layers);
    for (size_t i = 0; proper && i < types.size(); ++i)
        proper = types[i] == "sliding_attention" || types[i] == "full_attention";
    if (!proper)
        reader.refuse("layer_types", "sliding_attention or full_attention for each layer");
    return types;
}

json gemma3(const json& config, const std::filesystem::path& where) {
    const ConfigReader reader(config, where);
    if (reader.flag("attention_bias", false))
        reader.refuse("attention_bias", "false");
    if (reader.flag("use_bidirectional_attention", false))
        reader.refuse("use_bidirectional_attention", "false: only language models are read");
    const int64_t layers = reader.size("num_hidden_layers"), heads = reader.size("num_attention_heads", 8);
    const int64_t keyHeads = reader.size("num_key_value_heads", 4);
    if (layers > mostLayers)
        reader.refuse("num_hidden_layers", cat("at most ", mostLayers));
    if (heads % keyHeads != 0)
        reader.refuse("num_key_value_heads", cat("a divisor of ", heads, " heads"));
    const json full = ropeOf(config, "full_attention"), sliding = ropeOf(config, "sliding_attention");
    const ConfigReader fullRope(full, where), slidingRope(sliding, where);
    json cap = nullptr;
    if (reader.has("final_logit_softcapping"))
        cap = reader.positive("final_logit_softcapping");
    if (reader.has("attn_logit_softcapping"))
        reader.refuse("attn_logit_softcapping", "null");
    return {{"model_type", "gemma3_text"},
            {"vocab_size", reader.size("vocab_size", 262208)},
            {"hidden_size", reader.size("hidden_size")},
            {"intermediate_size", reader.size("intermediate_size")},
            {"num_hidden_layers", layers},
            {"num_attention_heads", heads},
            {"num_key_value_heads", keyHeads},
            {"head_dim", reader.size("head_dim", 256)},
            {"hidden_activation", reader.text("hidden_activation", "gelu_pytorch_tanh")},
            {"max_position_embeddings", reader.size("max_position_embeddings", 131072)},
            {"rms_norm_eps", reader.positive("rms_norm_eps", 1e-6)},
            {"rope_theta", fullRope.positive("rope_theta", reader.positive("rope_theta", 1e6))},
            {"rope_local_base_freq",
             slidingRope.positive("rope_theta", reader.positive("rope_local_base_freq", 1e4))},
            {"rope_scaling_factor", ropeFactor(config, where)},
            {"sliding_window", reader.size("sliding_window", 4096)},
            {"layer_types", layerTypes(config, layers, where)},
            {"query_pre_attn_scalar", reader.positive("query_pre_attn_scalar", 256)},
            {"final_logit_softcapping", cap},
            {"tie_word_embeddings", reader.flag("tie_word_embeddings", true)},
            {"bos_token_id", reader.has("bos_token_id") ? reader.id("bos_token_id") : json(2)},
            {"eos_token_id", reader.has("eos_token_id") ? reader.id("eos_token_id") : json(1)},
            {"pad_token_id", reader.has("pad_token_id") ? reader.id("pad_token_id") : json(0)}};
}

/// "relu", "gated-gelu", … The gated GELU of T5 1.1 has always been the tanh form, whatever its name says.
std::pair<bool, std::string> activation(const ConfigReader& reader, const std::string& otherwise) {
    const std::string projection = reader.text("feed_forward_proj", otherwise);
    const bool gated = projection.starts_with("gated-");
    const std::string name = gated ? projection.substr(6) : projection;
    if (name != "relu" && name != "gelu" && name != "gelu_new" && name != "silu")
        reader.refuse("feed_forward_proj", "relu, gelu, gelu_new or silu, with or without \"gated-\"");
    return {gated, gated && name == "gelu" ? "gelu_new" : name};
}

json t5(const json& config, const std::string& type, const std::filesystem::path& where) {
    const ConfigReader reader(config, where);
    const bool multilingual = type == "mt5";
    const auto [gated, function] = activation(reader, multilingual ? "gated-gelu" : "relu");
    const int64_t layers = reader.size("num_layers"),
                  decoderLayers = reader.size("num_decoder_layers", layers);
    if (layers > mostLayers || decoderLayers > mostLayers)
        reader.refuse(layers > mostLayers ? "num_layers" : "num_decoder_layers", cat("at most ", mostLayers));
    // T5 1.0 scales the decoder's output before the tied head. Which model that is shows only in how it was
    // saved: 1.1 has tie_word_embeddings false; mT5 never scales.
    const bool scaled =
        reader.flag("scale_decoder_outputs", !multilingual && reader.flag("tie_word_embeddings", true));
    return {{"model_type", type},
            {"vocab_size", reader.size("vocab_size")},
            {"d_model", reader.size("d_model")},
            {"d_kv", reader.size("d_kv", 64)},
            {"d_ff", reader.size("d_ff")},
            {"num_layers", layers},
            {"num_decoder_layers", decoderLayers},
            {"num_heads", reader.size("num_heads")},
            {"relative_attention_num_buckets", reader.size("relative_attention_num_buckets", 32)},
            {"relative_attention_max_distance", reader.size("relative_attention_max_distance", 128)},
            {"layer_norm_epsilon", reader.positive("layer_norm_epsilon", 1e-6)},
            {"feed_forward_proj", gated ? "gated-" + function : function},
            {"is_gated_act", gated},
            {"dense_act_fn", function},
            {"tie_word_embeddings", reader.flag("tie_word_embeddings", true)},
            {"scale_decoder_outputs", scaled},
            {"pad_token_id", reader.has("pad_token_id") ? reader.id("pad_token_id") : json(0)},
            {"eos_token_id", reader.has("eos_token_id") ? reader.id("eos_token_id") : json(1)},
            {"decoder_start_token_id",
             reader.has("decoder_start_token_id") ? reader.id("decoder_start_token_id") : json(0)}};
}

/// transformers leaves this note in models that it read from a GGUF file; their weights are plain numbers.
bool fromGguf(const json& quantised) {
    return quantised.is_object() && quantised.value("quant_method", json()) == "gguf";
}

} // namespace

std::string supportedArchitectures() {
    return "gemma3_text, t5, mt5";
}

json normalisedConfig(const json& config, const std::filesystem::path& where) {
    const ConfigReader reader(config, where);
    const json quantised = config.value("quantization_config", json());
    if (!quantised.is_null() && !fromGguf(quantised))
        throwBadInput({.what = "The checkpoint's weights are quantised by another library.",
                       .where = where.string(),
                       .expected = "a checkpoint in F32, F16 or BF16, or a GGUF file"});
    const std::string type = reader.text("model_type", "");
    if (type == "gemma3" && config.contains("text_config")) {
        json text = config["text_config"];
        if (text.is_object() && config.contains("tie_word_embeddings") &&
            !text.contains("tie_word_embeddings"))
            text["tie_word_embeddings"] = config["tie_word_embeddings"];
        return gemma3(text, where);
    }
    if (type == "gemma3_text")
        return gemma3(config, where);
    if (type == "t5" || type == "mt5")
        return t5(config, type, where);
    throwBadInput({.what = "This architecture is not supported.",
                   .where = where.string(),
                   .found = type.empty() ? "no model_type" : type,
                   .expected = supportedArchitectures()});
}

} // namespace alter
