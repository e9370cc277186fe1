#pragma once

#include "core/models/t5_stack.h"

namespace alter {

/// T5 and its descendants (Raffel et al., arXiv 1910.10683): v1.0 with plain ReLU layers and a tied, scaled
/// head; v1.1, Flan-T5 and mT5 with gated ones and a head of their own.
class T5 : public Backbone {
  public:
    /// `config`: as normalisedConfig() gives it.
    T5(const nlohmann::json& config, const WeightSource& weights);

    std::vector<StreamShape> streams() const override { return {m_encoder.shape(), m_decoder.shape()}; }
    Tensor targetStates(const Batch& batch, const ForwardPass& pass) const override;
    Tensor prefixStates(const Pack& pack, int64_t blocks) const override;
    KvCache newCache() const override { return KvCache(m_decoder.blocks()); }

    /// The encoder's output [S, d] for the prompts.
    Tensor encode(const Pack& source, const ForwardPass& pass) const;

  private:
    Tensor embed(const Tensor& tokens) const { return torch::embedding(m_embedding, tokens); }

    Tensor m_embedding; // [V, d], of both stacks
    T5Stack m_encoder, m_decoder;
};

} // namespace alter
