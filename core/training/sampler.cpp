#include "core/training/sampler.h"

#include "core/base/random.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace alter {

Sampler::Sampler(std::vector<size_t> sizes, std::vector<double> shares, uint64_t seed)
    : m_sizes(std::move(sizes)), m_shares(std::move(shares)), m_seed(seed),
      m_epochLength(std::accumulate(m_sizes.begin(), m_sizes.end(), size_t{0})) {
    beginEpoch();
}

/// Draws of each task in one epoch: the shares' whole parts, and the largest remainders get what is left.
std::vector<size_t> Sampler::quotas() const {
    std::vector<size_t> result;
    std::vector<std::pair<double, size_t>> remainders;
    size_t given = 0;
    for (size_t task = 0; task < m_sizes.size(); ++task) {
        const double exact = m_shares[task] * static_cast<double>(m_epochLength);
        // Shares that are counts divided by their sum come back as whole numbers but for rounding.
        const double whole = std::floor(exact + 1e-9);
        result.push_back(static_cast<size_t>(whole));
        remainders.emplace_back(whole - exact, task);
        given += result.back();
    }
    std::sort(remainders.begin(), remainders.end());
    for (size_t i = 0; given < m_epochLength; ++i, ++given)
        ++result[remainders[i % remainders.size()].second];
    return result;
}

void Sampler::beginEpoch() {
    m_order.clear();
    const std::vector<size_t> counts = quotas();
    for (size_t task = 0; task < m_sizes.size(); ++task) {
        // The ring goes on where the last epoch left it; each turn of the ring has an order of its own.
        const uint64_t first = m_epoch * counts[task];
        std::vector<size_t> ring;
        uint64_t turn = UINT64_MAX;
        for (uint64_t drawn = first; drawn < first + counts[task]; ++drawn) {
            if (drawn / m_sizes[task] != turn) {
                turn = drawn / m_sizes[task];
                ring.resize(m_sizes[task]);
                std::iota(ring.begin(), ring.end(), size_t{0});
                Random::stream(m_seed, (turn << 20) + 2 * task + 1).shuffle(ring);
            }
            m_order.push_back({task, ring[drawn % m_sizes[task]]});
        }
    }
    Random::stream(m_seed, m_epoch << 20).shuffle(m_order);
}

std::vector<Draw> Sampler::next(size_t count) {
    if (m_cursor == m_order.size()) {
        ++m_epoch;
        m_cursor = 0;
        beginEpoch();
    }
    const size_t taken = std::min(count, m_order.size() - m_cursor);
    const auto begin = m_order.begin() + static_cast<std::ptrdiff_t>(m_cursor);
    m_cursor += taken;
    return {begin, begin + static_cast<std::ptrdiff_t>(taken)};
}

nlohmann::json Sampler::state() const {
    return {{"seed", m_seed}, {"epoch", m_epoch}, {"cursor", m_cursor}};
}

void Sampler::setState(const nlohmann::json& state) {
    m_seed = state.at("seed");
    m_epoch = state.at("epoch");
    beginEpoch();
    m_cursor = state.at("cursor");
}

} // namespace alter
