#pragma once

#include "core/nn/tensor.h"

namespace alter {

/// How distances between tokens are grouped into buckets (T5, Raffel et al., arXiv 1910.10683): near
/// distances have one each, farther ones share them on a logarithmic scale, all beyond `maxDistance` the
/// last.
struct BucketOptions {
    int64_t buckets = 32;
    int64_t maxDistance = 128;
    bool bidirectional =
        true; ///< half of the buckets for keys after the query; otherwise those may not be seen
};

/// The bucket of each distance, query place − key place. int64, any shape.
Tensor relativeBuckets(const Tensor& distances, const BucketOptions& options);

/// The additive scores that relative positions give to attention, one table for all blocks of a stack. Where
/// it is not bidirectional, keys after the query get −inf, so that no causal mask is needed besides. Made for
/// one forward pass: scores depend on distances alone, so they are computed for the longest sequence, and
/// shorter ones are parts.
class RelativeBias {
  public:
    /// table: [buckets, heads], which must outlive this object.
    RelativeBias(const Tensor& table, const BucketOptions& options) : m_table(table), m_options(options) {}

    /// [heads, queries, keys] for the last `queries` of `keys` places.
    Tensor operator()(int64_t queries, int64_t keys);

  private:
    Tensor scores(int64_t queries, int64_t keys) const;

    const Tensor& m_table;
    BucketOptions m_options;
    Tensor m_scores; // [heads, most queries, most keys]
};

} // namespace alter
