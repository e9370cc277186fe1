#include "core/nn/attention.h"

#include <QtTest>
#include <torch/types.h>

#include <limits>

using namespace alter;

/// Attention over packed segments against softmax(q · kᵀ + mask) · v with one mask over the whole pack.
class TestAttention : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { torch::manual_seed(3); }
    void packs_data();
    void packs();
    void gradients_data() { packs_data(); }
    void gradients();
    void biasIsAdded();
    void cacheContinues_data();
    void cacheContinues();
    void segmentsWithoutSlotLeaveTheCacheAlone();
};

namespace {

constexpr int64_t kHeads = 4, kKeyHeads = 2, kSize = 8;
constexpr double kScale = 0.3;

/// Sequences of 5, 1 and 9 tokens, two branches of the last one, and a sequence of 4.
std::vector<Segment> pack() {
    return {{.begin = 0, .end = 5},
            {.begin = 5, .end = 6},
            {.begin = 6, .end = 15},
            {.begin = 15, .end = 17, .prefixBegin = 6, .prefixEnd = 15},
            {.begin = 17, .end = 20, .prefixBegin = 6, .prefixEnd = 15},
            {.begin = 20, .end = 24}};
}

struct Input {
    Tensor q, k, v;

    explicit Input(int64_t rows, bool gradient = false)
        : q(torch::randn({rows, kHeads, kSize}).requires_grad_(gradient)),
          k(torch::randn({rows, kKeyHeads, kSize}).requires_grad_(gradient)),
          v(torch::randn({rows, kKeyHeads, kSize}).requires_grad_(gradient)) {}

    Input(Tensor queries, Tensor keys, Tensor values)
        : q(std::move(queries)), k(std::move(keys)), v(std::move(values)) {}

    Input rows(int64_t begin, int64_t count) const {
        return {q.narrow(0, begin, count), k.narrow(0, begin, count), v.narrow(0, begin, count)};
    }
};

/// True where a row of the pack may see another.
Tensor visible(const std::vector<Segment>& segments, const AttentionOptions& options) {
    const int64_t rows = segments.back().end;
    Tensor mask = torch::zeros({rows, rows}, torch::kBool);
    for (const Segment& segment : segments) {
        std::vector<int64_t> places; // what a segment continues, and then itself
        for (int64_t row = segment.prefixBegin; row < segment.prefixEnd; ++row)
            places.push_back(row);
        const auto before = static_cast<int64_t>(places.size());
        for (int64_t row = segment.begin; row < segment.end; ++row)
            places.push_back(row);
        for (int64_t row = segment.begin; row < segment.end; ++row)
            for (int64_t key = 0; key < static_cast<int64_t>(places.size()); ++key) {
                const int64_t ago = before + row - segment.begin - key;
                mask[row][places[static_cast<size_t>(key)]] =
                    !options.causal || (ago >= 0 && (options.window == 0 || ago < options.window));
            }
    }
    return mask;
}

/// `added`: scores [heads, T, T], or undefined.
Tensor expected(const Input& input, const std::vector<Segment>& segments, const AttentionOptions& options,
                const Tensor& added = {}) {
    const auto headsFirst = [](const Tensor& x) {
        return x.repeat_interleave(kHeads / x.size(1), 1).transpose(0, 1); // [heads, T, headSize]
    };
    Tensor scores = torch::matmul(headsFirst(input.q), headsFirst(input.k).transpose(1, 2)) * options.scale;
    if (added.defined())
        scores = scores + added;
    scores = scores.masked_fill(visible(segments, options).logical_not(),
                                -std::numeric_limits<double>::infinity());
    return torch::matmul(scores.softmax(-1), headsFirst(input.v)).transpose(0, 1).flatten(1);
}

} // namespace

void TestAttention::packs_data() {
    QTest::addColumn<bool>("causal");
    QTest::addColumn<int>("window");
    QTest::newRow("causal") << true << 0;
    QTest::newRow("in both directions") << false << 0;
    QTest::newRow("window of 3") << true << 3;
    QTest::newRow("window of 1") << true << 1;
    QTest::newRow("window longer than most") << true << 8;
    QTest::newRow("window longer than all") << true << 100;
}

void TestAttention::packs() {
    QFETCH(bool, causal);
    QFETCH(int, window);
    const AttentionOptions options{.scale = kScale, .causal = causal, .window = window};
    const Input input(24);
    const Tensor found = selfAttention(input.q, input.k, input.v, pack(), options);
    QVERIFY(torch::allclose(found, expected(input, pack(), options), 1e-4, 1e-5));
}

void TestAttention::gradients() {
    QFETCH(bool, causal);
    QFETCH(int, window);
    const AttentionOptions options{.scale = kScale, .causal = causal, .window = window};
    const Input input(24, true);
    const Tensor factors = torch::randn({24, kHeads * kSize});
    const auto gradientsOf = [&](const Tensor& result) {
        return torch::autograd::grad({(result * factors).sum()}, {input.q, input.k, input.v});
    };
    const auto found = gradientsOf(selfAttention(input.q, input.k, input.v, pack(), options));
    const auto wanted = gradientsOf(expected(input, pack(), options));
    for (size_t i = 0; i < found.size(); ++i)
        QVERIFY(torch::allclose(found[i], wanted[i], 1e-4, 1e-5));
}

void TestAttention::biasIsAdded() {
    const Tensor full = torch::randn({kHeads, 12, 12}); // the longest branch has 9 + 3 keys
    for (const bool causal : {true, false}) {
        const AttentionOptions options{
            .scale = kScale, .causal = causal, .window = 0, .bias = [&](int64_t queries, int64_t keys) {
                return full.narrow(1, keys - queries, queries).narrow(2, 0, keys);
            }};
        Tensor added = torch::zeros({kHeads, 24, 24});
        for (const Segment& segment : pack()) {
            const int64_t before = segment.prefixEnd - segment.prefixBegin;
            const Tensor part = options.bias(segment.length(), before + segment.length());
            const Tensor rows = added.narrow(1, segment.begin, segment.length());
            rows.narrow(2, segment.prefixBegin, before).copy_(part.narrow(2, 0, before));
            rows.narrow(2, segment.begin, segment.length()).copy_(part.narrow(2, before, segment.length()));
        }
        const Input input(24);
        const Tensor found = selfAttention(input.q, input.k, input.v, pack(), options);
        QVERIFY(torch::allclose(found, expected(input, pack(), options, added), 1e-4, 1e-5));
    }
}

void TestAttention::cacheContinues_data() {
    QTest::addColumn<int>("window");
    QTest::newRow("all") << 0;
    QTest::newRow("window") << 4;
}

void TestAttention::cacheContinues() {
    QFETCH(int, window);
    const AttentionOptions options{.scale = kScale, .causal = true, .window = window};
    const Input first(11), second(7);
    const auto whole = [&](const Input& input) {
        return expected(input, {{.begin = 0, .end = input.q.size(0)}}, options);
    };
    // Both sequences go on side by side, by 5 and 2 tokens, by 1 and 3, and the first alone by 5.
    KvLayer cache;
    const auto step = [&](const std::vector<std::pair<Input, int64_t>>& parts) {
        std::vector<Tensor> q, k, v;
        std::vector<Segment> segments;
        int64_t row = 0;
        for (const auto& [part, slot] : parts) {
            q.push_back(part.q);
            k.push_back(part.k);
            v.push_back(part.v);
            segments.push_back({.begin = row, .end = row + part.q.size(0), .cacheSlot = slot});
            row = segments.back().end;
        }
        return selfAttention(torch::cat(q), torch::cat(k), torch::cat(v), segments, options, &cache);
    };
    const Tensor a = step({{first.rows(0, 5), 1}, {second.rows(0, 2), 0}});
    const Tensor b = step({{second.rows(2, 3), 0}, {first.rows(5, 1), 1}});
    const Tensor c = step({{first.rows(6, 5), 1}});
    const Tensor d = step({{second.rows(5, 2), 0}});
    QVERIFY(torch::allclose(torch::cat({a.narrow(0, 0, 5), b.narrow(0, 3, 1), c}), whole(first), 1e-4, 1e-5));
    QVERIFY(
        torch::allclose(torch::cat({a.narrow(0, 5, 2), b.narrow(0, 0, 3), d}), whole(second), 1e-4, 1e-5));
}

void TestAttention::segmentsWithoutSlotLeaveTheCacheAlone() {
    KvLayer cache;
    const Input input(4);
    selfAttention(input.q, input.k, input.v, {{.begin = 0, .end = 4}}, {}, &cache);
    QVERIFY(!cache.at(0).first.defined());
}

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
