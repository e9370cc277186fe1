#include "core/nn/relative_bias.h"

#include <cmath>
#include <limits>

namespace alter {

Tensor relativeBuckets(const Tensor& distances, const BucketOptions& options) {
    const int64_t side = options.bidirectional ? options.buckets / 2 : options.buckets;
    const int64_t exact = side / 2; // distances below have a bucket of their own
    const Tensor away = options.bidirectional ? distances.abs() : distances.clamp_min(0);
    const double range = std::log(static_cast<double>(options.maxDistance) / static_cast<double>(exact));
    const Tensor logarithmic = torch::log(away.clamp_min(1).to(kExact) / exact) / range * (side - exact);
    const Tensor far = (logarithmic.to(torch::kInt64) + exact).clamp_max(side - 1);
    const Tensor bucket = torch::where(away.lt(exact), away, far);
    return options.bidirectional ? bucket + distances.lt(0) * side : bucket;
}

Tensor RelativeBias::scores(int64_t queries, int64_t keys) const {
    // Distances in falling order: the row of each query is a stretch of them, one further left for each
    // query.
    const Tensor distances =
        torch::arange(keys - 1, -queries, -1, torch::dtype(torch::kInt64).device(m_table.device()));
    Tensor byDistance =
        m_table.index_select(0, relativeBuckets(distances, m_options)).t(); // [heads, distances]
    if (!m_options.bidirectional)
        byDistance = byDistance.masked_fill(distances.lt(0), -std::numeric_limits<double>::infinity());
    return byDistance.unfold(1, keys, 1).flip(1);
}

Tensor RelativeBias::operator()(int64_t queries, int64_t keys) {
    const int64_t rows = m_scores.defined() ? m_scores.size(1) : 0;
    const int64_t columns = m_scores.defined() ? m_scores.size(2) : 0;
    if (queries > rows || keys > columns)
        m_scores = scores(std::max(queries, rows), std::max(keys, columns));
    return m_scores.narrow(1, m_scores.size(1) - queries, queries).narrow(2, m_scores.size(2) - keys, keys);
}

} // namespace alter
