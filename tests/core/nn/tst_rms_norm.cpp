#include "core/nn/rms_norm.h"

#include <QtTest>
#include <torch/types.h>

using namespace alter;

/// The norm with its own gradient against autograd through the formula, in fp64.
class TestRmsNorm : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { torch::manual_seed(1); }
    void valuesAndGradient();
    void sameWithoutGradient();
    void keepsTypeAndShape();
    void zerosStayFinite();
};

namespace {

constexpr double kEps = 1e-6;

Tensor formula(const Tensor& x, const Tensor& weight) {
    return x * torch::rsqrt(x.square().mean(-1, true) + kEps) * weight;
}

} // namespace

void TestRmsNorm::valuesAndGradient() {
    const Tensor weight = torch::randn({24}) + 1.0;
    const Tensor x = (3.0 * torch::randn({5, 2, 24})).requires_grad_();
    const Tensor exact = x.detach().to(torch::kFloat64).requires_grad_();
    const Tensor factors = torch::randn({5, 2, 24});

    const Tensor found = rmsNorm(x, weight, kEps);
    const Tensor expected = formula(exact, weight.to(torch::kFloat64));
    QVERIFY(torch::allclose(found.to(torch::kFloat64), expected, 1e-5, 1e-6));

    (found * factors).sum().backward();
    (expected * factors).sum().backward();
    QVERIFY(torch::allclose(x.grad().to(torch::kFloat64), exact.grad(), 1e-5, 1e-6));
}

void TestRmsNorm::sameWithoutGradient() {
    const Tensor weight = torch::randn({16});
    const Tensor x = torch::randn({4, 16});
    QVERIFY(rmsNorm(x, weight, kEps).equal(rmsNorm(x.clone().requires_grad_(), weight, kEps)));
}

void TestRmsNorm::keepsTypeAndShape() {
    const Tensor weight = torch::ones({8});
    const Tensor x = torch::randn({3, 2, 8}).to(torch::kBFloat16).requires_grad_();
    const Tensor found = rmsNorm(x, weight, kEps);
    QCOMPARE(found.scalar_type(), torch::kBFloat16);
    QVERIFY(found.sizes() == x.sizes());
    found.to(kExact).sum().backward();
    QCOMPARE(x.grad().scalar_type(), torch::kBFloat16);
    // Rounded once, at the end.
    QVERIFY(found.equal(formula(x.detach().to(kExact), weight).to(torch::kBFloat16)));
}

void TestRmsNorm::zerosStayFinite() {
    const Tensor x = torch::zeros({2, 8}).requires_grad_();
    const Tensor found = rmsNorm(x, torch::ones({8}), kEps);
    QVERIFY(found.eq(0).all().item<bool>());
    found.sum().backward();
    QVERIFY(x.grad().isfinite().all().item<bool>());
}

QTEST_GUILESS_MAIN(TestRmsNorm)
#include "tst_rms_norm.moc"
