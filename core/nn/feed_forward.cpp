#include "core/nn/feed_forward.h"

namespace alter {

namespace {

Tensor withDelta(Tensor output, const Delta& delta, const Tensor& input) {
    return delta ? output + delta(input) : output;
}

} // namespace

Tensor FeedForward::operator()(const Tensor& x, const FeedForwardDeltas& deltas) const {
    const Tensor projected = in(x);
    Tensor inner;
    if (gated) {
        const auto halves = projected.chunk(2, -1);
        inner =
            activate(activation, withDelta(halves[0], deltas.gate, x)) * withDelta(halves[1], deltas.up, x);
    } else {
        inner = activate(activation, withDelta(projected, deltas.up, x));
    }
    const Tensor result = withDelta(out(inner), deltas.down, inner);
    return withDelta(result, deltas.parallel, x);
}

} // namespace alter
