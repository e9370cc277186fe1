#include "core/nn/rotary.h"

#include <QtTest>
#include <torch/types.h>

#include <complex>

using namespace alter;

/// Rotary positions against their definition: pairs (i, i + half) as complex numbers, turned by position ·
/// frequency.
class TestRotary : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { torch::manual_seed(2); }
    void turnsPairs_data();
    void turnsPairs();
    void productsDependOnDistances();
    void keepsType();
};

namespace {

constexpr int64_t kHeads = 2, kSize = 8;

Tensor turned(const Tensor& x, const std::vector<int64_t>& positions, double base, double scale) {
    Tensor result = torch::empty_like(x);
    for (int64_t t = 0; t < x.size(0); ++t)
        for (int64_t head = 0; head < kHeads; ++head)
            for (int64_t i = 0; i < kSize / 2; ++i) {
                const double frequency = std::pow(base, -2.0 * static_cast<double>(i) / kSize);
                const double angle =
                    static_cast<double>(positions[static_cast<size_t>(t)]) / scale * frequency;
                const std::complex<double> pair(x[t][head][i].item<double>(),
                                                x[t][head][i + kSize / 2].item<double>());
                const auto moved = pair * std::polar(1.0, angle);
                result[t][head][i] = moved.real();
                result[t][head][i + kSize / 2] = moved.imag();
            }
    return result;
}

} // namespace

void TestRotary::turnsPairs_data() {
    QTest::addColumn<double>("base");
    QTest::addColumn<double>("scale");
    QTest::newRow("short base") << 1e4 << 1.0;
    QTest::newRow("long base") << 1e6 << 1.0;
    QTest::newRow("scaled") << 1e4 << 8.0;
}

void TestRotary::turnsPairs() {
    QFETCH(double, base);
    QFETCH(double, scale);
    const std::vector<int64_t> positions = {0,  1,   2,
                                            17, 400, 3}; // a pack starts anew and may leave places out
    const Rotary rotary(torch::tensor(positions), kSize, base, kExact, scale);
    const Tensor x = torch::randn({6, kHeads, kSize});
    QVERIFY(torch::allclose(rotary.apply(x), turned(x, positions, base, scale), 1e-4, 1e-4));
}

void TestRotary::productsDependOnDistances() {
    const Tensor q = torch::randn({1, 1, kSize}), k = torch::randn({1, 1, kSize});
    const auto product = [&](int64_t queryPlace, int64_t keyPlace) {
        const auto at = [](int64_t place) { return Rotary(torch::tensor({place}), kSize, 1e4, kExact); };
        return (at(queryPlace).apply(q) * at(keyPlace).apply(k)).sum().item<double>();
    };
    QVERIFY(std::abs(product(7, 3) - product(107, 103)) < 1e-4);
    QVERIFY(std::abs(product(7, 3) - product(3, 7)) > 1e-3);
}

void TestRotary::keepsType() {
    const Rotary rotary(torch::arange(3), kSize, 1e4, torch::kBFloat16);
    const Tensor x = torch::randn({3, 1, kSize}).to(torch::kBFloat16);
    QCOMPARE(rotary.apply(x).scalar_type(), torch::kBFloat16);
    QVERIFY(rotary.apply(x)[0].equal(x[0]));
}

QTEST_GUILESS_MAIN(TestRotary)
#include "tst_rotary.moc"
