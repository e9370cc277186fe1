#include "core/models/t5.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace alter {

T5::T5(const nlohmann::json& config, const WeightSource& weights)
    : m_embedding(weights.get("shared.weight", {config.at("vocab_size"), config.at("d_model")})),
      m_encoder(T5Stack::Kind::Encoder, config, weights), m_decoder(T5Stack::Kind::Decoder, config, weights) {
    m_head = config.at("tie_word_embeddings").get<bool>()
                 ? m_embedding
                 : weights.get("lm_head.weight", m_embedding.sizes());
    if (config.at("scale_decoder_outputs").get<bool>())
        m_headScale = 1.0 / std::sqrt(config.at("d_model").get<double>());
    m_encoderDecoder = true;
    m_startToken = config.at("decoder_start_token_id");
}

Tensor T5::prefixStates(const Pack& pack, int64_t blocks) const {
    return m_encoder.run(embed(pack.tokens), pack, {}, {}, 0, blocks);
}

Tensor T5::encode(const Pack& source, const ForwardPass& pass) const {
    if (pass.flow)
        pass.flow->enter(0, source);
    const Tensor start = pass.prefix.defined() ? pass.prefix : embed(source.tokens);
    const ForwardPass inner{.flow = pass.flow, .cache = nullptr, .prefix = Tensor(), .prefixBlocks = 0};
    const Tensor hidden = m_encoder.run(start, source, {}, inner, pass.prefixBlocks, m_encoder.blocks());
    Tensor encoded = m_encoder.finalNorm(hidden);
    if (pass.flow)
        pass.flow->rememberPrompt(encoded);
    return encoded;
}

Tensor T5::targetStates(const Batch& batch, const ForwardPass& pass) const {
    EncodedSource source;
    if (batch.source.rows() > 0)
        source = {&batch.source, encode(batch.source, pass)};
    if (pass.flow)
        pass.flow->enter(1, batch.pack);
    const Tensor hidden =
        m_decoder.run(embed(batch.pack.tokens), batch.pack, source, pass, 0, m_decoder.blocks());
    return m_decoder.finalNorm(hidden.index_select(0, batch.targetRows));
}

} // namespace alter
