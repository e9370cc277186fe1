#pragma once

#include "core/nn/kv_cache.h"
#include "core/nn/packed.h"

#include <functional>
#include <vector>

namespace alter {

/// Which keys the rows of a pack may see.
struct AttentionOptions {
    double scale = 1.0; ///< factor on the scores
    bool causal = true; ///< a query sees keys up to its own place; queries are the last of their keys
    int64_t window = 0; ///< sees only so many keys back, itself included; 0 = all
    /// Additive scores [heads, queries, keys] for the last `queries` of `keys` places (T5's relative
    /// positions).
    std::function<Tensor(int64_t queries, int64_t keys)> bias = {};
};

/// Self-attention of every segment over its prefix (branch), what its cache slot holds, and itself.
/// Grouped-query heads are shared. q: [T, heads, headSize]; k, v: [T, kvHeads, headSize]; returns [T, heads ·
/// headSize]. With a cache, segments that name a slot append their keys and values to it.
Tensor selfAttention(const Tensor& q, const Tensor& k, const Tensor& v, const std::vector<Segment>& segments,
                     const AttentionOptions& options, KvLayer* cache = nullptr);

/// Attention of `queries` [n, heads, headSize] over `k`, `v` [m, kvHeads, headSize]; returns [n, heads ·
/// headSize].
Tensor attendOne(const Tensor& queries, const Tensor& k, const Tensor& v, const AttentionOptions& options);

} // namespace alter
