#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace alter {

/// Brings a Hugging Face `config.json` to one form: every field the models read is there with its type, older
/// and newer spellings are unified, a Gemma 3 text model inside a multimodal one is taken out. BadInput names
/// the field.
///
/// gemma3_text: vocab_size, hidden_size, intermediate_size, num_hidden_layers, num_attention_heads,
///   num_key_value_heads, head_dim, hidden_activation, max_position_embeddings, rms_norm_eps, rope_theta,
///   rope_local_base_freq, rope_scaling_factor (1.0 = none; full-attention layers only), sliding_window,
///   layer_types ["sliding_attention"|"full_attention"], query_pre_attn_scalar, final_logit_softcapping
///   (number or null), tie_word_embeddings, bos_token_id, eos_token_id, pad_token_id.
/// t5, mt5: vocab_size, d_model, d_kv, d_ff, num_layers, num_decoder_layers, num_heads,
///   relative_attention_num_buckets, relative_attention_max_distance, layer_norm_epsilon, is_gated_act,
///   dense_act_fn ("relu"|"gelu_new"|…), tie_word_embeddings, scale_decoder_outputs, pad_token_id,
///   eos_token_id, decoder_start_token_id.
nlohmann::json normalisedConfig(const nlohmann::json& config, const std::filesystem::path& where);

/// "gemma3_text, t5, mt5", for messages.
std::string supportedArchitectures();

} // namespace alter
