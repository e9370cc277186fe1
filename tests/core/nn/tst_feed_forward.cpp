#include "core/base/error.h"
#include "core/nn/feed_forward.h"

#include <QtTest>
#include <torch/types.h>

using namespace alter;

class TestFeedForward : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { torch::manual_seed(6); }
    void gatedLayer();
    void plainLayer();
    void activations();
};

namespace {

constexpr int64_t kWidth = 6, kInner = 10, kRows = 4;

/// A linear change of what it is given.
Delta randomDelta(int64_t in, int64_t out) {
    return [weight = torch::randn({out, in})](const Tensor& x) { return torch::linear(x, weight); };
}

} // namespace

void TestFeedForward::gatedLayer() {
    const FeedForward layer{.in = torch::randn({2 * kInner, kWidth}),
                            .out = torch::randn({kWidth, kInner}),
                            .activation = Activation::GeluTanh,
                            .gated = true};
    const Tensor x = torch::randn({kRows, kWidth});
    const Tensor gate = torch::linear(x, layer.in.weight().narrow(0, 0, kInner));
    const Tensor up = torch::linear(x, layer.in.weight().narrow(0, kInner, kInner));
    QVERIFY(torch::allclose(layer(x), torch::linear(torch::gelu(gate, "tanh") * up, layer.out.weight()), 1e-5,
                            1e-5));

    const FeedForwardDeltas deltas{.parallel = randomDelta(kWidth, kWidth),
                                   .gate = randomDelta(kWidth, kInner),
                                   .up = randomDelta(kWidth, kInner),
                                   .down = randomDelta(kInner, kWidth)};
    const Tensor inner = torch::gelu(gate + deltas.gate(x), "tanh") * (up + deltas.up(x));
    const Tensor expected =
        torch::linear(inner, layer.out.weight()) + deltas.down(inner) + deltas.parallel(x);
    QVERIFY(torch::allclose(layer(x, deltas), expected, 1e-5, 1e-5));
}

void TestFeedForward::plainLayer() {
    const FeedForward layer{.in = torch::randn({kInner, kWidth}),
                            .out = torch::randn({kWidth, kInner}),
                            .activation = Activation::Relu,
                            .gated = false};
    const Tensor x = torch::randn({kRows, kWidth});
    const FeedForwardDeltas deltas{
        .parallel = {}, .gate = {}, .up = randomDelta(kWidth, kInner), .down = randomDelta(kInner, kWidth)};
    const Tensor inner = torch::relu(torch::linear(x, layer.in.weight()) + deltas.up(x));
    const Tensor expected = torch::linear(inner, layer.out.weight()) + deltas.down(inner);
    QVERIFY(torch::allclose(layer(x, deltas), expected, 1e-5, 1e-5));
}

void TestFeedForward::activations() {
    const Tensor x = torch::linspace(-4, 4, 41);
    const auto named = [&](const char* name) { return activate(activationFromName(name), x); };
    QVERIFY(torch::allclose(named("relu"), x.clamp_min(0)));
    QVERIFY(torch::allclose(named("gelu"), 0.5 * x * (1 + torch::erf(x / std::sqrt(2.0))), 1e-5, 1e-6));
    const Tensor tanhForm = 0.5 * x * (1 + torch::tanh(std::sqrt(2.0 / M_PI) * (x + 0.044715 * x * x * x)));
    QVERIFY(torch::allclose(named("gelu_new"), tanhForm, 1e-5, 1e-6));
    QVERIFY(torch::allclose(named("gelu_pytorch_tanh"), tanhForm, 1e-5, 1e-6));
    QVERIFY(torch::allclose(named("silu"), x * torch::sigmoid(x), 1e-5, 1e-6));
    QVERIFY_EXCEPTION_THROWN(activationFromName("mish"), Error);
}

QTEST_GUILESS_MAIN(TestFeedForward)
#include "tst_feed_forward.moc"
