#include "core/nn/head_loss.h"

#include <QtTest>
#include <torch/types.h>

using namespace alter;

/// The loss in blocks of rows, with its own gradient, against autograd through LibTorch's cross entropy in
/// fp64.
class TestHeadLoss : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { torch::manual_seed(5); }
    void valuesAndGradient_data();
    void valuesAndGradient();
    void sameWithoutGradient();
    void hitsAreTheLikeliestTokens();
    void noRows();
    void staysExactInBf16();
};

namespace {

Tensor expected(const Tensor& hidden, const Tensor& head, const Tensor& targets, const HeadOptions& options) {
    Tensor logits = torch::linear(hidden * options.scale, head);
    if (options.cap > 0)
        logits = options.cap * torch::tanh(logits / options.cap);
    return torch::cross_entropy_loss(logits, targets, {}, at::Reduction::None);
}

} // namespace

void TestHeadLoss::valuesAndGradient_data() {
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("cap");
    QTest::addColumn<int>("rows");
    QTest::newRow("plain") << 1.0 << 0.0 << 10;
    QTest::newRow("scaled") << 0.25 << 0.0 << 10;
    QTest::newRow("capped") << 1.0 << 3.0 << 10;
    QTest::newRow("both") << 0.5 << 2.0 << 10;
    QTest::newRow("several blocks of rows") << 0.5 << 2.0 << 150;
    QTest::newRow("one row") << 1.0 << 0.0 << 1;
}

void TestHeadLoss::valuesAndGradient() {
    QFETCH(double, scale);
    QFETCH(double, cap);
    QFETCH(int, rows);
    const HeadOptions options{.scale = scale, .cap = cap};
    const Tensor head = torch::randn({40, 12});
    const Tensor targets = torch::randint(40, {rows}, torch::kInt64);
    const Tensor hidden = torch::randn({rows, 12}).requires_grad_();
    const Tensor exact = hidden.detach().to(torch::kFloat64).requires_grad_();
    const Tensor weights = torch::rand({rows}) - 0.3; // as owners' means weigh the rows

    const Tensor found = headLoss(hidden, head, targets, options);
    const Tensor wanted = expected(exact, head.to(torch::kFloat64), targets, options);
    QVERIFY(torch::allclose(found.to(torch::kFloat64), wanted, 1e-5, 1e-5));

    (found * weights).sum().backward();
    (wanted * weights).sum().backward();
    QVERIFY(torch::allclose(hidden.grad().to(torch::kFloat64), exact.grad(), 1e-4, 1e-5));
}

void TestHeadLoss::sameWithoutGradient() {
    const Tensor head = torch::randn({40, 12}), hidden = torch::randn({70, 12});
    const Tensor targets = torch::randint(40, {70}, torch::kInt64);
    const HeadOptions options{.scale = 0.5, .cap = 2.0};
    QVERIFY(torch::equal(headLoss(hidden, head, targets, options),
                         headLoss(hidden.clone().requires_grad_(), head, targets, options)));
}

void TestHeadLoss::hitsAreTheLikeliestTokens() {
    const Tensor head = torch::randn({40, 12}), hidden = torch::randn({150, 12});
    const Tensor likeliest = torch::linear(hidden, head).argmax(1);
    Tensor targets = likeliest.clone();
    targets.narrow(0, 70, 80).add_(1).remainder_(40);
    const TokenScores scores = headScores(hidden, head, targets, {.scale = 0.5, .cap = 2.0});
    QVERIFY(torch::equal(scores.hit, targets.eq(likeliest)));
    QVERIFY(torch::equal(scores.loss, headLoss(hidden, head, targets, {.scale = 0.5, .cap = 2.0})));
}

void TestHeadLoss::noRows() {
    const Tensor hidden = torch::zeros({0, 12}).requires_grad_();
    const Tensor found = headLoss(hidden, torch::randn({40, 12}), torch::empty({0}, torch::kInt64));
    QCOMPARE(found.numel(), int64_t{0});
    found.sum().backward();
    QCOMPARE(hidden.grad().numel(), int64_t{0});
}

void TestHeadLoss::staysExactInBf16() {
    const auto half = [](const Tensor& x) { return x.to(torch::kBFloat16); };
    const Tensor head = half(torch::randn({40, 12})), hidden = half(torch::randn({10, 12})).requires_grad_();
    const Tensor targets = torch::randint(40, {10}, torch::kInt64);
    const Tensor found = headLoss(hidden, head, targets);
    QCOMPARE(found.scalar_type(), kExact);
    found.sum().backward();
    QCOMPARE(hidden.grad().scalar_type(), torch::kBFloat16);
    // Only the logits were rounded.
    const Tensor wanted = expected(hidden.detach().to(kExact), head.to(kExact), targets, {});
    QVERIFY(torch::allclose(found, wanted, 0.0, 0.05));
}

QTEST_GUILESS_MAIN(TestHeadLoss)
#include "tst_head_loss.moc"
