#include "core/nn/rotary.h"

namespace alter {

Rotary::Rotary(const Tensor& positions, int64_t headSize, double base, torch::ScalarType type,
               double linearScale) {
    const auto options = positions.options().dtype(kExact);
    const Tensor exponents = torch::arange(0, headSize, 2, options) / static_cast<double>(headSize);
    const Tensor frequencies = torch::pow(base, exponents).reciprocal_() / linearScale; // [headSize / 2]
    const Tensor angles = positions.to(kExact).unsqueeze(1) * frequencies.unsqueeze(0); // [T, headSize / 2]
    const Tensor sine = angles.sin();
    m_cos = torch::cat({angles.cos(), angles.cos()}, 1).unsqueeze(1).to(type);
    m_sin = torch::cat({sine.neg(), sine}, 1).unsqueeze(1).to(type);
}

Tensor Rotary::apply(const Tensor& x) const {
    const int64_t half = x.size(-1) / 2;
    return x * m_cos + x.roll(half, -1) * m_sin;
}

} // namespace alter
