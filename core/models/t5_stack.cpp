#include "core/models/t5_stack.h"

#include "core/base/text.h"
#include "core/nn/attention.h"
#include "core/nn/rms_norm.h"

#include <nlohmann/json.hpp>

namespace alter {

namespace {

/// Keys and values [S, heads, headSize] of encoder states.
struct KeysValues {
    Tensor k, v;

    std::pair<Tensor, Tensor> of(const Segment& rows) const {
        return {k.narrow(0, rows.begin, rows.length()), v.narrow(0, rows.begin, rows.length())};
    }
};

/// The prompt of each example.
std::vector<const Segment*> promptsByExample(const EncodedSource& source) {
    std::vector<const Segment*> prompts;
    if (source.empty())
        return prompts;
    for (const Segment& segment : source.pack->segments) {
        prompts.resize(std::max(prompts.size(), static_cast<size_t>(segment.example) + 1));
        prompts[static_cast<size_t>(segment.example)] = &segment;
    }
    return prompts;
}

} // namespace

T5Stack::T5Stack(Kind kind, const nlohmann::json& config, const WeightSource& weights)
    : m_kind(kind), m_hidden(config.at("d_model")), m_inner(config.at("d_ff")),
      m_heads(config.at("num_heads")), m_headSize(config.at("d_kv")),
      m_eps(config.at("layer_norm_epsilon")), m_buckets{
                                                  .buckets = config.at("relative_attention_num_buckets"),
                                                  .maxDistance = config.at("relative_attention_max_distance"),
                                                  .bidirectional = kind == Kind::Encoder} {
    const bool decoder = kind == Kind::Decoder;
    const std::string name = decoder ? "decoder" : "encoder";
    const int64_t blocks = config.at(decoder ? "num_decoder_layers" : "num_layers");
    m_biasTable = weights.get(name + ".block.0.layer.0.SelfAttention.relative_attention_bias.weight",
                              {m_buckets.buckets, m_heads});
    for (int64_t i = 0; i < blocks; ++i) {
        const auto layer = [&](int part) { return cat(name, ".block.", i, ".layer.", part, "."); };
        const std::string last = layer(decoder ? 2 : 1);
        m_blocks.push_back({.self = readSelf(weights, layer(0)),
                            .cross = decoder ? readCross(weights, layer(1)) : CrossAttention(),
                            .feedForwardNorm = weights.exact(last + "layer_norm.weight", {m_hidden}),
                            .feedForward = readFeedForward(config, weights, last)});
    }
    m_finalNorm = weights.exact(name + ".final_layer_norm.weight", {m_hidden});
}

T5Stack::SelfAttention T5Stack::readSelf(const WeightSource& weights, const std::string& layer) const {
    const std::string name = layer + "SelfAttention.";
    const std::vector<int64_t> shape = {m_heads * m_headSize, m_hidden};
    return {.norm = weights.exact(layer + "layer_norm.weight", {m_hidden}),
            .qkv = weights.stacked(
                {{name + "q.weight", shape}, {name + "k.weight", shape}, {name + "v.weight", shape}}),
            .output = weights.get(name + "o.weight", {m_hidden, m_heads * m_headSize})};
}

T5Stack::CrossAttention T5Stack::readCross(const WeightSource& weights, const std::string& layer) const {
    const std::string name = layer + "EncDecAttention.";
    const std::vector<int64_t> shape = {m_heads * m_headSize, m_hidden};
    return {.norm = weights.exact(layer + "layer_norm.weight", {m_hidden}),
            .query = weights.get(name + "q.weight", shape),
            .keyValue = weights.stacked({{name + "k.weight", shape}, {name + "v.weight", shape}}),
            .output = weights.get(name + "o.weight", {m_hidden, m_heads * m_headSize})};
}

FeedForward T5Stack::readFeedForward(const nlohmann::json& config, const WeightSource& weights,
                                     const std::string& layer) const {
    const std::string name = layer + "DenseReluDense.";
    const std::vector<int64_t> shape = {m_inner, m_hidden};
    const bool gated = config.at("is_gated_act");
    return {.in = gated ? weights.stacked({{name + "wi_0.weight", shape}, {name + "wi_1.weight", shape}})
                        : weights.get(name + "wi.weight", shape),
            .out = weights.get(name + "wo.weight", {m_hidden, m_inner}),
            .activation = activationFromName(config.at("dense_act_fn")),
            .gated = gated};
}

StreamShape T5Stack::shape() const {
    return {.name = m_kind == Kind::Decoder ? "decoder" : "encoder",
            .blocks = blocks(),
            .hidden = m_hidden,
            .inner = m_inner,
            .gated = m_blocks.front().feedForward.gated};
}

Tensor T5Stack::finalNorm(const Tensor& hidden) const {
    return rmsNorm(hidden, m_finalNorm, m_eps);
}

Tensor T5Stack::attend(const SelfAttention& self, const Tensor& hidden, const Pack& pack, RelativeBias& bias,
                       KvLayer* cache) const {
    const Tensor mixed = torch::linear(rmsNorm(hidden, self.norm, m_eps), self.qkv)
                             .view({hidden.size(0), 3 * m_heads, m_headSize});
    const auto part = [&](int64_t index) { return mixed.narrow(1, index * m_heads, m_heads); };
    // Scores are not scaled, and the bias hides later keys from a decoder's queries.
    const AttentionOptions options{
        .causal = false,
        .bias = [&bias](int64_t queries, int64_t keys) { return bias(queries, keys); },
    };
    return torch::linear(selfAttention(part(0), part(1), part(2), pack.segments, options, cache),
                         self.output);
}

Tensor T5Stack::attendSource(const CrossAttention& cross, const Tensor& hidden, const Pack& pack,
                             const EncodedSource& source, KvLayer* cache) const {
    const Tensor queries = torch::linear(rmsNorm(hidden, cross.norm, m_eps), cross.query)
                               .view({hidden.size(0), m_heads, m_headSize});
    const std::vector<const Segment*> prompts = promptsByExample(source);
    KeysValues fresh;
    if (!source.empty()) {
        const Tensor mixed = torch::linear(source.states, cross.keyValue)
                                 .view({source.states.size(0), 2 * m_heads, m_headSize});
        fresh = {mixed.narrow(1, 0, m_heads), mixed.narrow(1, m_heads, m_heads)};
    }
    const auto keysFor = [&](const Segment& segment) {
        if (source.empty())
            return cache->at(segment.cacheSlot);
        auto found = fresh.of(*prompts[static_cast<size_t>(segment.example)]);
        if (cache && segment.cacheSlot >= 0)
            cache->append(segment.cacheSlot, found.first, found.second);
        return found;
    };
    std::vector<Tensor> seen;
    for (const Segment& segment : pack.segments) {
        const auto [k, v] = keysFor(segment);
        seen.push_back(
            attendOne(queries.narrow(0, segment.begin, segment.length()), k, v, {.causal = false}));
    }
    return torch::linear(torch::cat(seen), cross.output);
}

Tensor T5Stack::run(Tensor hidden, const Pack& pack, const EncodedSource& source, const ForwardPass& pass,
                    int64_t first, int64_t end) const {
    RelativeBias bias(m_biasTable, m_buckets);
    for (int64_t i = first; i < end; ++i) {
        const auto index = static_cast<size_t>(i);
        const Block& block = m_blocks[index];
        if (pass.flow)
            pass.flow->enterBlock(i, hidden);
        hidden =
            hidden + attend(block.self, hidden, pack, bias, pass.cache ? &pass.cache->self[index] : nullptr);
        if (m_kind == Kind::Decoder)
            hidden = hidden + attendSource(block.cross, hidden, pack, source,
                                           pass.cache ? &pass.cache->cross[index] : nullptr);
        const Tensor input = rmsNorm(hidden, block.feedForwardNorm, m_eps);
        hidden =
            hidden + block.feedForward(input, pass.flow ? pass.flow->deltas(i, input) : FeedForwardDeltas());
    }
    return hidden;
}

} // namespace alter
