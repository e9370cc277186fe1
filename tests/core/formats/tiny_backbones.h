#pragma once

#include "core/formats/backbone_config.h"
#include "core/formats/safetensors.h"
#include "core/formats/weight_table.h"
#include "tests/core/formats/made_files.h"

#include <functional>

/// The smallest backbones of each family, as files.
namespace made {

/// Tokenizer metadata: control tokens, bytes, runs of spaces, "a", "b", "ab", "▁ab".
inline Gguf tinyVocabulary() {
    std::vector<std::string> texts = {"<pad>", "<eos>", "<bos>", "<unk>", "  ", "   "};
    std::vector<float> scores(6, -1000);
    std::vector<int32_t> types = {3, 3, 3, 3, 4, 4};
    for (int byte = 0; byte < 256; ++byte) {
        texts.push_back(
            QString("<0x%1>").arg(byte, 2, 16, QChar('0')).toUpper().replace("0X", "0x").toStdString());
        scores.push_back(0);
        types.push_back(6);
    }
    for (const char* text : {"a", "b", "▁", "<", ">", "e", "o", "s", "ab", "▁ab"}) {
        texts.emplace_back(text);
        scores.push_back(-static_cast<float>(texts.size()));
        types.push_back(1);
    }
    Gguf file;
    file.text("tokenizer.ggml.model", "llama").texts("tokenizer.ggml.tokens", texts);
    file.reals("tokenizer.ggml.scores", scores).integers("tokenizer.ggml.token_type", types);
    file.integer("tokenizer.ggml.padding_token_id", 0).integer("tokenizer.ggml.eos_token_id", 1);
    file.integer("tokenizer.ggml.bos_token_id", 2).integer("tokenizer.ggml.unknown_token_id", 3);
    return file.flag("tokenizer.ggml.add_space_prefix", false);
}

constexpr uint64_t tinyTokens = 6 + 256 + 10;

/// A Gemma 3 GGUF of one layer, all weights 2. `skip` is left out; `wrong` gets another shape.
inline Gguf tinyGemma(const std::string& skip = "", const std::string& wrong = "") {
    Gguf file = tinyVocabulary();
    file.text("general.architecture", "gemma3").text("general.license", "gemma");
    for (const auto& [key, value] :
         std::vector<std::pair<const char*, uint32_t>>{{"context_length", 64},
                                                       {"embedding_length", 8},
                                                       {"block_count", 1},
                                                       {"feed_forward_length", 16},
                                                       {"attention.head_count", 2},
                                                       {"attention.head_count_kv", 1},
                                                       {"attention.key_length", 4},
                                                       {"attention.sliding_window", 16}})
        file.integer(std::string("gemma3.") + key, value);
    file.real("gemma3.attention.layer_norm_rms_epsilon", 1e-6F);
    const std::vector<std::pair<std::string, std::vector<uint64_t>>> tensors = {
        {"token_embd", {8, tinyTokens}},    {"output_norm", {8}},        {"blk.0.attn_norm", {8}},
        {"blk.0.attn_q", {8, 8}},           {"blk.0.attn_k", {8, 4}},    {"blk.0.attn_v", {8, 4}},
        {"blk.0.attn_output", {8, 8}},      {"blk.0.attn_q_norm", {4}},  {"blk.0.attn_k_norm", {4}},
        {"blk.0.post_attention_norm", {8}}, {"blk.0.ffn_norm", {8}},     {"blk.0.ffn_gate", {8, 16}},
        {"blk.0.ffn_up", {8, 16}},          {"blk.0.ffn_down", {16, 8}}, {"blk.0.post_ffw_norm", {8}}};
    for (auto [name, shape] : tensors) {
        if (name == skip)
            continue;
        if (name == wrong)
            shape[0] *= 2;
        uint64_t count = 1;
        for (const uint64_t size : shape)
            count *= size;
        file.tensor(name + ".weight", shape, 0, bytesOf(std::vector<float>(count, 2.0F)));
    }
    return file;
}

inline nlohmann::json tinyT5Config() {
    return {{"model_type", "t5"}, {"vocab_size", 170}, {"d_model", 8},   {"d_kv", 4},
            {"d_ff", 16},         {"num_layers", 2},   {"num_heads", 2}, {"feed_forward_proj", "relu"}};
}

/// A checkpoint folder of the family that `config` names, all weights 0.5, with T5's small tokenizer.
/// `change` may alter the list of weights before they are written.
using Weights = std::vector<alter::ExpectedWeight>;
inline std::filesystem::path tinyCheckpoint(const QTemporaryDir& folder, const nlohmann::json& config,
                                            const std::function<void(Weights&)>& change = {}) {
    const std::filesystem::path path = in(folder, "checkpoint");
    std::filesystem::create_directory(path);
    write(path / "config.json", config.dump());
    write(path / "README.md", "---\nlicense: apache-2.0\n---\n");
    std::filesystem::copy_file(ALTER_TEST_DATA "/formats/t5/spiece.model", path / "spiece.model",
                               std::filesystem::copy_options::overwrite_existing);
    Weights weights = alter::expectedWeights(alter::normalisedConfig(config, "test"));
    if (change)
        change(weights);
    std::vector<alter::TensorSource> sources;
    for (const alter::ExpectedWeight& weight : weights) {
        const auto count = static_cast<size_t>(alter::elementCount(weight.shape, weight.name));
        sources.push_back({weight.name, alter::DType::F32, weight.shape, [count](const auto& sink) {
                               const std::vector<float> values(count, 0.5F);
                               sink(std::as_bytes(std::span(values)));
                           }});
    }
    alter::writeSafetensors(path / "model.safetensors", sources);
    return path;
}

} // namespace made
