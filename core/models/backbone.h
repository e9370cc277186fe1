#pragma once

#include "core/models/batch.h"
#include "core/mta/routing_flow.h"
#include "core/nn/head_loss.h"
#include "core/nn/kv_cache.h"
#include "core/nn/screened_head.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace alter {

/// What accompanies a batch through a backbone.
struct ForwardPass {
    RoutingFlow* flow = nullptr; ///< null: the backbone alone
    KvCache* cache = nullptr;    ///< decoding: segments that name a slot continue it
    Tensor prefix = {}; ///< hidden states [T, d] of the first stream, already through `prefixBlocks` blocks
    int64_t prefixBlocks = 0;
};

/// A frozen language model; the only thing that training and inference know of it. One file a family
/// implements it.
class Backbone {
  public:
    virtual ~Backbone() = default;

    virtual std::vector<StreamShape> streams() const = 0;

    /// The states [K, d] that the vocabulary head turns into the logits of the batch's K target places.
    virtual Tensor targetStates(const Batch& batch, const ForwardPass& pass) const = 0;

    /// The first stream's hidden states [T, d] after its first `blocks` blocks, without experts
    /// (frozen-prefix cache).
    virtual Tensor prefixStates(const Pack& pack, int64_t blocks) const = 0;

    virtual KvCache newCache() const = 0;

    /// Makes logits() of few states faster from here on, where that can be done; takes about a second and
    /// memory. For what answers many prompts; the likeliest tokens keep their logits.
    virtual void prepareDecoding();

    /// fp32 [K, V].
    Tensor logits(const Tensor& states) const;
    /// The logit of `ids[i]` in state i, fp32 [K]: summed in fp32, so that near candidates stay apart in bf16
    /// too.
    Tensor tokenLogits(const Tensor& states, const Tensor& ids) const;
    /// Negative log-likelihood of `ids` [K], fp32 [K].
    Tensor loss(const Tensor& states, const Tensor& ids) const;
    /// The same with whether each of `ids` is the likeliest token, without gradients.
    TokenScores scores(const Tensor& states, const Tensor& ids) const;

    const Tensor& head() const { return m_head; }
    BatchLayout layout() const { return {m_encoderDecoder, m_startToken, m_head.device()}; }
    torch::Device device() const { return m_head.device(); }
    torch::ScalarType type() const { return m_head.scalar_type(); }

  protected:
    Tensor m_head;            ///< [V, d]
    double m_headScale = 1.0; ///< factor on the states (T5 v1.0's tied head)
    double m_logitCap = 0.0;  ///< cap · tanh(logit / cap); 0 = none
    bool m_encoderDecoder = false;
    int32_t m_startToken = 0;

  private:
    Tensor capped(const Tensor& logits) const;

    std::unique_ptr<ScreenedHead> m_screen;
};

/// Reads an imported backbone folder (config.json, weights.safetensors).
std::unique_ptr<Backbone> loadBackbone(const std::filesystem::path& folder, torch::ScalarType type,
                                       const torch::Device& device);

} // namespace alter
