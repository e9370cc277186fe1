#include "core/models/backbone.h"

namespace alter {

void Backbone::prepareDecoding() {
    if (!m_screen)
        m_screen = ScreenedHead::make(m_head);
}

Tensor Backbone::logits(const Tensor& states) const {
    const Tensor scaled = m_headScale == 1.0 ? states : states * m_headScale;
    if (m_screen && states.size(0) <= ScreenedHead::kMostRows)
        return capped(m_screen->logits(scaled));
    return capped(torch::linear(scaled, m_head).to(kExact));
}

Tensor Backbone::tokenLogits(const Tensor& states, const Tensor& ids) const {
    const Tensor rows = m_head.index_select(0, ids).to(kExact);
    return capped((states.to(kExact) * rows).sum(1) * m_headScale);
}

Tensor Backbone::capped(const Tensor& logits) const {
    return m_logitCap > 0 ? torch::tanh(logits / m_logitCap) * m_logitCap : logits;
}

Tensor Backbone::loss(const Tensor& states, const Tensor& ids) const {
    return headLoss(states, m_head, ids, {.scale = m_headScale, .cap = m_logitCap});
}

TokenScores Backbone::scores(const Tensor& states, const Tensor& ids) const {
    return headScores(states, m_head, ids, {.scale = m_headScale, .cap = m_logitCap});
}

} // namespace alter
