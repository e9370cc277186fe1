#pragma once

#include "core/models/backbone.h"
#include "core/models/weight_source.h"
#include "core/nn/feed_forward.h"
#include "core/nn/relative_bias.h"

#include <nlohmann/json_fwd.hpp>

namespace alter {

/// What a decoder reads of its encoder. Empty on the later steps of decoding: the cache holds it.
struct EncodedSource {
    const Pack* pack = nullptr;
    Tensor states; ///< [S, d]

    bool empty() const { return !states.defined(); }
};

/// The blocks of T5's encoder or decoder with the norm after them.
class T5Stack {
  public:
    enum class Kind { Encoder, Decoder };

    /// `config`: as normalisedConfig() gives it.
    T5Stack(Kind kind, const nlohmann::json& config, const WeightSource& weights);

    /// Runs `hidden` [T, d] through the blocks from `first` up to `end`. `pass.cache` is a decoder's alone.
    Tensor run(Tensor hidden, const Pack& pack, const EncodedSource& source, const ForwardPass& pass,
               int64_t first, int64_t end) const;

    /// The norm after the last block.
    Tensor finalNorm(const Tensor& hidden) const;

    StreamShape shape() const;
    int64_t blocks() const { return static_cast<int64_t>(m_blocks.size()); }

  private:
    struct SelfAttention {
        Tensor norm;
        Tensor qkv;    // [3 · heads · headSize, d]
        Tensor output; // [d, heads · headSize]
    };
    struct CrossAttention {
        Tensor norm;
        Tensor query;    // [heads · headSize, d]
        Tensor keyValue; // [2 · heads · headSize, d]
        Tensor output;   // [d, heads · headSize]
    };
    struct Block {
        SelfAttention self;
        CrossAttention cross; // decoder
        Tensor feedForwardNorm;
        FeedForward feedForward;
    };

    SelfAttention readSelf(const WeightSource& weights, const std::string& layer) const;
    CrossAttention readCross(const WeightSource& weights, const std::string& layer) const;
    FeedForward readFeedForward(const nlohmann::json& config, const WeightSource& weights,
                                const std::string& layer) const;
    Tensor attend(const SelfAttention& self, const Tensor& hidden, const Pack& pack, RelativeBias& bias,
                  KvLayer* cache) const;
    Tensor attendSource(const CrossAttention& cross, const Tensor& hidden, const Pack& pack,
                        const EncodedSource& source, KvLayer* cache) const;

    Kind m_kind;
    int64_t m_hidden, m_inner, m_heads, m_headSize;
    double m_eps;
    BucketOptions m_buckets;
    Tensor m_biasTable; // [buckets, heads]
    Tensor m_finalNorm;
    std::vector<Block> m_blocks;
};

} // namespace alter
