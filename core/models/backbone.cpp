#include "core/models/backbone.h"

#include "core/nn/head_loss.h"

namespace alter {

Tensor Backbone::logits(const Tensor& states) const
{
    const Tensor scaled = m_headScale == 1.0 ? states : states * m_headScale;
    const Tensor raw = torch::linear(scaled, m_head).to(kExact);
    return m_logitCap > 0 ? torch::tanh(raw / m_logitCap) * m_logitCap : raw;
}

Tensor Backbone::loss(const Tensor& states, const Tensor& ids) const
{
    return headLoss(states, m_head, ids, {.scale = m_headScale, .cap = m_logitCap});
}

} // namespace alter
