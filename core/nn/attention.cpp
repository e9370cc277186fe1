#include "core/nn/attention.h"

namespace alter {

namespace {

/// Boolean mask [queries, keys] or additive [1, heads, queries, keys], as fused kernels want it; undefined
/// where none is needed.
Tensor maskFor(int64_t queries, int64_t keys, const AttentionOptions& options,
               const torch::TensorOptions& like) {
    const bool windowed = options.window > 0 && keys > options.window;
    Tensor allowed;
    if (options.causal && (queries > 1 || windowed)) {
        const auto places = like.dtype(torch::kInt64);
        const Tensor ago =
            torch::arange(keys - queries, keys, places).unsqueeze(1) - torch::arange(keys, places);
        allowed = ago.ge(0); // [queries, keys]
        if (windowed)
            allowed.logical_and_(ago.lt(options.window));
    }
    if (!options.bias)
        return allowed;
    Tensor scores = options.bias(queries, keys).to(like.dtype()).unsqueeze(0);
    if (!allowed.defined())
        return scores;
    return scores.masked_fill(allowed.logical_not(), -std::numeric_limits<double>::infinity());
}

/// A single query that sees every key of its window, as in each step of decoding. The query heads that share
/// a key head are its rows, so that no key is copied for each of them.
Tensor attendNewest(const Tensor& query, const Tensor& k, const Tensor& v, const AttentionOptions& options) {
    const int64_t seen = options.window > 0 ? std::min(options.window, k.size(0)) : k.size(0);
    const auto keyHeadsFirst = [&](const Tensor& x) { // [m, h, D] -> [1, h, seen, D]
        return x.narrow(0, x.size(0) - seen, seen).transpose(0, 1).unsqueeze(0);
    };
    const Tensor grouped = query.reshape({1, k.size(1), -1, query.size(2)});
    return torch::scaled_dot_product_attention(grouped, keyHeadsFirst(k), keyHeadsFirst(v), {}, 0.0, false,
                                               options.scale)
        .reshape({1, -1});
}

} // namespace

Tensor attendOne(const Tensor& queries, const Tensor& k, const Tensor& v, const AttentionOptions& options) {
    if (queries.size(0) == 1 && options.causal && !options.bias)
        return attendNewest(queries, k, v, options);
    const int64_t heads = queries.size(1);
    const auto headsFirst = [heads](const Tensor& x) { // [n, h, D] -> [1, heads, n, D]
        const int64_t shared = heads / x.size(1);      // query heads for each head of x
        return x.transpose(0, 1)
            .unsqueeze(1)
            .expand({x.size(1), shared, x.size(0), x.size(2)})
            .reshape({1, heads, x.size(0), x.size(2)});
    };
    const int64_t n = queries.size(0);
    const int64_t m = k.size(0);
    const bool plainCausal =
        options.causal && !options.bias && n == m && n > 1 && (options.window == 0 || m <= options.window);
    const Tensor mask = plainCausal ? Tensor() : maskFor(n, m, options, queries.options());
    const Tensor mixed = torch::scaled_dot_product_attention(
        headsFirst(queries), headsFirst(k), headsFirst(v),
        mask.defined() ? std::optional<Tensor>(mask) : std::nullopt, 0.0, plainCausal, options.scale);
    return mixed.squeeze(0).transpose(0, 1).reshape({n, heads * v.size(2)});
}

Tensor selfAttention(const Tensor& q, const Tensor& k, const Tensor& v, const std::vector<Segment>& segments,
                     const AttentionOptions& options, KvLayer* cache) {
    std::vector<Tensor> mixed;
    mixed.reserve(segments.size());
    for (const Segment& segment : segments) {
        Tensor keys = k.narrow(0, segment.begin, segment.length());
        Tensor values = v.narrow(0, segment.begin, segment.length());
        if (segment.prefixEnd > segment.prefixBegin) {
            const int64_t length = segment.prefixEnd - segment.prefixBegin;
            keys = torch::cat({k.narrow(0, segment.prefixBegin, length), keys});
            values = torch::cat({v.narrow(0, segment.prefixBegin, length), values});
        }
        if (cache && segment.cacheSlot >= 0)
            std::tie(keys, values) = cache->append(segment.cacheSlot, keys, values);
        mixed.push_back(attendOne(q.narrow(0, segment.begin, segment.length()), keys, values, options));
    }
    return mixed.size() == 1 ? mixed.front() : torch::cat(mixed);
}

} // namespace alter
