#include "core/mta/low_rank.h"

#include <cmath>

namespace alter {

LowRankSite::LowRankSite(const LowRankOptions& options) : m_options(options) {
    const double bound = 1.0 / std::sqrt(static_cast<double>(options.in));
    for (int64_t i = 0; i < options.experts + options.shared; ++i) {
        down.push_back(torch::empty({options.rank, options.in}, kExact).uniform_(-bound, bound));
        up.push_back(torch::zeros({options.out, options.rank}, kExact));
    }
}

Tensor LowRankSite::apply(const Tensor& x, const BlockGates& gates) const {
    const Tensor sum = gates.pinned() ? applyPinned(x, gates.runs) : applyGated(x, gates.gates);
    return m_options.scale == 1.0 ? sum : sum * m_options.scale;
}

void LowRankSite::freeze(torch::ScalarType type) {
    thaw();
    torch::NoGradGuard noGradients;
    for (size_t i = 0; i < down.size(); ++i) {
        m_frozenDown.push_back(down[i].to(type));
        m_frozenUp.push_back(up[i].to(type));
    }
    m_wideDown = torch::cat(m_frozenDown);
    m_wideUp = torch::cat(m_frozenUp, 1);
}

void LowRankSite::thaw() {
    m_frozenDown.clear();
    m_frozenUp.clear();
    m_wideDown = m_wideUp = Tensor();
}

Tensor LowRankSite::through(const Tensor& x, const std::vector<size_t>& experts) const {
    const auto gather = [&](const std::vector<Tensor>& frozen, const std::vector<Tensor>& masters,
                            int64_t axis) {
        std::vector<Tensor> parts;
        for (const size_t i : experts)
            parts.push_back(frozen.empty() ? masters[i].to(x.scalar_type()) : frozen[i]);
        return parts.size() == 1 ? parts.front() : torch::cat(parts, axis);
    };
    Tensor inner = torch::linear(x, gather(m_frozenDown, down, 0)); // [n, experts · r]
    if (m_options.activation)
        inner = activate(*m_options.activation, inner);
    return torch::linear(inner, gather(m_frozenUp, up, 1));
}

Tensor LowRankSite::applyPinned(const Tensor& x, const std::vector<BlockGates::Run>& runs) const {
    std::vector<Tensor> pieces;
    for (const auto& run : runs) {
        std::vector<size_t> experts = {static_cast<size_t>(run.expert)};
        for (int64_t j = 0; j < m_options.shared; ++j)
            experts.push_back(static_cast<size_t>(m_options.experts + j));
        pieces.push_back(through(x.narrow(0, run.begin, run.end - run.begin), experts));
    }
    return pieces.size() == 1 ? pieces.front() : torch::cat(pieces);
}

Tensor LowRankSite::applyGated(const Tensor& x, const Tensor& gates) const {
    const bool frozen = m_wideDown.defined();
    const Tensor wideDown = frozen ? m_wideDown : torch::cat(down).to(x.scalar_type());
    const Tensor wideUp = frozen ? m_wideUp : torch::cat(up, 1).to(x.scalar_type());
    Tensor inner = torch::linear(x, wideDown); // [T, M · r]
    if (m_options.activation)
        inner = activate(*m_options.activation, inner);
    const int64_t count = gates.size(1);
    inner = inner.view({x.size(0), count, m_options.rank}) * gates.to(x.scalar_type()).unsqueeze(2);
    return torch::linear(inner.view({x.size(0), count * m_options.rank}), wideUp);
}

} // namespace alter
