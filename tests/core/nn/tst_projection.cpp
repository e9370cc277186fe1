#include "core/nn/device.h"
#include "core/nn/projection.h"

#include <QtTest>
#include <torch/torch.h>

using namespace alter;

/// A projection whose weights are kept ready for decoding, against the plain product.
class TestProjection : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { torch::manual_seed(7); }
    void singleRowsAsBefore();
    void trainingAsBefore();
    void exactTypesStay();
};

namespace {

double largestError(const Tensor& found, const Tensor& expected) {
    return ((found - expected).abs() / expected.abs().clamp_min(1.0)).max().item<double>();
}

} // namespace

void TestProjection::singleRowsAsBefore() {
    if (!cpuHasBf16())
        QSKIP("This processor has no bf16 products.");
    torch::NoGradGuard noGradients;
    const Tensor weight = torch::randn({96, 64}).to(torch::kBFloat16);
    Projection projection(weight);
    projection.prepareDecoding();
    for (const int64_t rows : {1, 3}) {
        const Tensor x = torch::randn({rows, 64}).to(torch::kBFloat16);
        const Tensor found = projection(x);
        QCOMPARE(found.scalar_type(), torch::kBFloat16);
        const Tensor expected = torch::linear(x.to(torch::kFloat64), weight.to(torch::kFloat64));
        QVERIFY(largestError(found, expected) < 0.005); // one rounding to bf16
    }
}

void TestProjection::trainingAsBefore() {
    const Tensor weight = torch::randn({32, 16}).to(torch::kBFloat16);
    Projection projection(weight);
    projection.prepareDecoding();
    const Tensor x = torch::randn({1, 16}).to(torch::kBFloat16).requires_grad_();
    projection(x).sum().backward();
    QVERIFY(largestError(x.grad(), weight.sum(0, true)) < 0.02);
}

void TestProjection::exactTypesStay() {
    torch::NoGradGuard noGradients;
    const Tensor weight = torch::randn({32, 16});
    Projection projection(weight);
    projection.prepareDecoding();
    const Tensor x = torch::randn({1, 16});
    QVERIFY(torch::equal(projection(x), torch::linear(x, weight)));
}

QTEST_GUILESS_MAIN(TestProjection)
#include "tst_projection.moc"
