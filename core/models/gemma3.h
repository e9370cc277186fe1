#pragma once

#include "core/models/backbone.h"
#include "core/models/weight_source.h"
#include "core/nn/attention.h"
#include "core/nn/feed_forward.h"

#include <nlohmann/json_fwd.hpp>

namespace alter {

/// Gemma 3, text (Gemma Team, arXiv 2503.19786): decoder-only, sliding-window and full attention blocks with
/// a rotary base each, normalised queries and keys, norms before and after both sub-layers, tied head.
class Gemma3 : public Backbone {
  public:
    /// `config`: as normalisedConfig() gives it.
    Gemma3(const nlohmann::json& config, const WeightSource& weights);

    std::vector<StreamShape> streams() const override;
    Tensor targetStates(const Batch& batch, const ForwardPass& pass) const override;
    Tensor prefixStates(const Pack& pack, int64_t blocks) const override;
    KvCache newCache() const override { return KvCache(static_cast<int64_t>(m_blocks.size())); }
    void prepareDecoding() override;

  private:
    struct Block {
        Tensor inputNorm, queryNorm, keyNorm, afterAttentionNorm, beforeFeedForwardNorm, afterFeedForwardNorm;
        Projection qkv;    // [(heads + 2 · kvHeads) · headSize, d]
        Projection output; // [d, heads · headSize]
        FeedForward feedForward;
        AttentionOptions attention;
        bool sliding = false;
    };
    struct Positions; // both rotary tables of one pack

    Block readBlock(const nlohmann::json& config, const WeightSource& weights, size_t index) const;
    Tensor embed(const Tensor& tokens) const;
    Tensor attend(const Block& block, const Tensor& hidden, const Pack& pack, const Positions& positions,
                  KvLayer* cache) const;
    Tensor runBlocks(Tensor hidden, const Pack& pack, const ForwardPass& pass, int64_t from,
                     int64_t to) const;

    int64_t m_hidden, m_inner, m_heads, m_kvHeads, m_headSize;
    double m_eps, m_fullBase, m_slidingBase, m_fullScale;
    Tensor m_embedding, m_finalNorm;
    double m_embeddingFactor = 1.0; ///< what every embedding is multiplied by
    std::vector<Block> m_blocks;
};

} // namespace alter
