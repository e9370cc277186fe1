#include "core/models/gemma3.h"

#include "core/base/text.h"
#include "core/nn/rms_norm.h"
#include "core/nn/rotary.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace alter {

struct Gemma3::Positions {
    Rotary full, sliding;
};

Gemma3::Gemma3(const nlohmann::json& config, const WeightSource& weights)
    : m_hidden(config.at("hidden_size")), m_inner(config.at("intermediate_size")),
      m_heads(config.at("num_attention_heads")), m_kvHeads(config.at("num_key_value_heads")),
      m_headSize(config.at("head_dim")), m_eps(config.at("rms_norm_eps")),
      m_fullBase(config.at("rope_theta")), m_slidingBase(config.at("rope_local_base_freq")),
      m_fullScale(config.at("rope_scaling_factor")) {
    m_embedding =
        weights.get("model.embed_tokens.weight", {config.at("vocab_size").get<int64_t>(), m_hidden});
    m_head = m_embedding;
    // Rounded to the compute type, as in the reference implementation.
    m_embeddingFactor =
        torch::tensor(std::sqrt(static_cast<double>(m_hidden)), kExact).to(type()).item<double>();
    if (config.at("final_logit_softcapping").is_number())
        m_logitCap = config.at("final_logit_softcapping");
    m_finalNorm = weights.exact("model.norm.weight", {m_hidden}) + 1.0;
    for (size_t i = 0; i < config.at("num_hidden_layers").get<size_t>(); ++i)
        m_blocks.push_back(readBlock(config, weights, i));
}

Gemma3::Block Gemma3::readBlock(const nlohmann::json& config, const WeightSource& weights,
                                size_t index) const {
    const std::string prefix = cat("model.layers.", index, ".");
    // Stored norm weights are offsets from 1.
    const auto norm = [&](const char* name, int64_t size) {
        return weights.exact(cat(prefix, name, ".weight"), {size}) + 1.0;
    };
    const auto named = [&](const char* name, int64_t rows) {
        return std::pair(cat(prefix, name, ".weight"), std::vector<int64_t>{rows, m_hidden});
    };
    const int64_t queries = m_heads * m_headSize;
    const int64_t keys = m_kvHeads * m_headSize;
    Block block{.inputNorm = norm("input_layernorm", m_hidden),
                .queryNorm = norm("self_attn.q_norm", m_headSize),
                .keyNorm = norm("self_attn.k_norm", m_headSize),
                .afterAttentionNorm = norm("post_attention_layernorm", m_hidden),
                .beforeFeedForwardNorm = norm("pre_feedforward_layernorm", m_hidden),
                .afterFeedForwardNorm = norm("post_feedforward_layernorm", m_hidden),
                .qkv = weights.stacked({named("self_attn.q_proj", queries), named("self_attn.k_proj", keys),
                                        named("self_attn.v_proj", keys)}),
                .output = weights.get(prefix + "self_attn.o_proj.weight", {m_hidden, queries}),
                .feedForward = {.in = weights.stacked(
                                    {named("mlp.gate_proj", m_inner), named("mlp.up_proj", m_inner)}),
                                .out = weights.get(prefix + "mlp.down_proj.weight", {m_hidden, m_inner}),
                                .activation = activationFromName(config.at("hidden_activation"))},
                .attention = {},
                .sliding = config.at("layer_types").at(index) == "sliding_attention"};
    block.attention.scale = 1.0 / std::sqrt(config.at("query_pre_attn_scalar").get<double>());
    if (block.sliding)
        block.attention.window = config.at("sliding_window");
    return block;
}

void Gemma3::prepareDecoding() {
    Backbone::prepareDecoding();
    for (Block& block : m_blocks)
        for (Projection* projection :
             {&block.qkv, &block.output, &block.feedForward.in, &block.feedForward.out})
            projection->prepareDecoding();
}

std::vector<StreamShape> Gemma3::streams() const {
    return {{.name = "decoder",
             .blocks = static_cast<int64_t>(m_blocks.size()),
             .hidden = m_hidden,
             .inner = m_inner,
             .gated = true}};
}

Tensor Gemma3::embed(const Tensor& tokens) const {
    return torch::embedding(m_embedding, tokens) * m_embeddingFactor;
}

Tensor Gemma3::attend(const Block& block, const Tensor& hidden, const Pack& pack, const Positions& positions,
                      KvLayer* cache) const {
    const Tensor mixed = block.qkv(rmsNorm(hidden, block.inputNorm, m_eps))
                             .view({hidden.size(0), m_heads + 2 * m_kvHeads, m_headSize});
    const Rotary& rotary = block.sliding ? positions.sliding : positions.full;
    const Tensor q = rotary.apply(rmsNorm(mixed.narrow(1, 0, m_heads), block.queryNorm, m_eps));
    const Tensor k = rotary.apply(rmsNorm(mixed.narrow(1, m_heads, m_kvHeads), block.keyNorm, m_eps));
    const Tensor v = mixed.narrow(1, m_heads + m_kvHeads, m_kvHeads);
    const Tensor seen = selfAttention(q, k, v, pack.segments, block.attention, cache);
    return rmsNorm(block.output(seen), block.afterAttentionNorm, m_eps);
}

Tensor Gemma3::runBlocks(Tensor hidden, const Pack& pack, const ForwardPass& pass, int64_t from,
                         int64_t to) const {
    const Positions positions{Rotary(pack.positions, m_headSize, m_fullBase, type(), m_fullScale),
                              Rotary(pack.positions, m_headSize, m_slidingBase, type())};
    for (int64_t i = from; i < to; ++i) {
        const Block& block = m_blocks[static_cast<size_t>(i)];
        KvLayer* cache = pass.cache ? &pass.cache->self[static_cast<size_t>(i)] : nullptr;
        if (pass.flow)
            pass.flow->enterBlock(i, hidden);
        hidden = hidden + attend(block, hidden, pack, positions, cache);
        const Tensor input = rmsNorm(hidden, block.beforeFeedForwardNorm, m_eps);
        const Tensor change =
            block.feedForward(input, pass.flow ? pass.flow->deltas(i, input) : FeedForwardDeltas());
        hidden = hidden + rmsNorm(change, block.afterFeedForwardNorm, m_eps);
    }
    return hidden;
}

Tensor Gemma3::prefixStates(const Pack& pack, int64_t blocks) const {
    return runBlocks(embed(pack.tokens), pack, {}, 0, blocks);
}

Tensor Gemma3::targetStates(const Batch& batch, const ForwardPass& pass) const {
    if (pass.flow)
        pass.flow->enter(0, batch.pack);
    const Tensor start = pass.prefix.defined() ? pass.prefix : embed(batch.pack.tokens);
    const Tensor hidden =
        runBlocks(start, batch.pack, pass, pass.prefixBlocks, static_cast<int64_t>(m_blocks.size()));
    return rmsNorm(hidden.index_select(0, batch.targetRows), m_finalNorm, m_eps);
}

} // namespace alter
