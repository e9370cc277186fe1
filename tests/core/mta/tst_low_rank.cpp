#include "core/mta/low_rank.h"

#include <QtTest>

using namespace alter;

/// The experts of one place: the wide product against expert by expert, in all its forms.
class TestLowRank : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void newExpertsAddNothing();
    void wideProductEqualsTheSum_data();
    void wideProductEqualsTheSum();
    void pinnedRowsEqualOneHotGates_data();
    void pinnedRowsEqualOneHotGates();
    void frozenEqualsTrainable_data();
    void frozenEqualsTrainable();
    void frozenWeightsFollowAfterThawing();
    void pinnedExpertsAloneGetGradients();
};

namespace {

constexpr int64_t rows = 7, in = 6, out = 5, rank = 3, experts = 4, shared = 2;

LowRankSite randomSite(bool activated, double scale = 0.5) {
    torch::manual_seed(3);
    LowRankSite site({.experts = experts,
                      .shared = shared,
                      .in = in,
                      .out = out,
                      .rank = rank,
                      .scale = scale,
                      .activation = activated ? std::optional(Activation::Silu) : std::nullopt});
    for (Tensor& up : site.up)
        up = torch::randn_like(up);
    return site;
}

/// s · Σ_i g_i · up_i σ(down_i x), as the equation stands.
Tensor expertByExpert(const LowRankSite& site, const Tensor& x, const Tensor& gates) {
    Tensor sum = torch::zeros({x.size(0), out});
    for (int64_t i = 0; i < gates.size(1); ++i) {
        const auto at = static_cast<size_t>(i);
        Tensor inner = x.matmul(site.down[at].t());
        if (site.options().activation)
            inner = inner * torch::sigmoid(inner);
        sum = sum + gates.select(1, i).unsqueeze(1) * inner.matmul(site.up[at].t());
    }
    return sum * site.options().scale;
}

BlockGates gated(const Tensor& gates) {
    return {.runs = {}, .gates = gates};
}

const std::vector<BlockGates::Run> pins = {{0, 2, 3}, {2, 3, 0}, {3, rows, 1}};

/// What the pins say as gates: the own expert and the shared ones with weight 1.
Tensor pinsAsGates() {
    Tensor gates = torch::zeros({rows, experts + shared});
    for (const auto& run : pins)
        gates.slice(0, run.begin, run.end).select(1, run.expert).fill_(1);
    gates.slice(1, experts).fill_(1);
    return gates;
}

bool same(const Tensor& a, const Tensor& b) {
    return a.sizes() == b.sizes() && torch::allclose(a, b, 1e-5, 1e-5);
}

void withAndWithoutActivation() {
    QTest::addColumn<bool>("activated");
    QTest::newRow("bottleneck") << true;
    QTest::newRow("lora") << false;
}

} // namespace

void TestLowRank::newExpertsAddNothing() {
    const LowRankSite site({.experts = 2, .shared = 1, .in = in, .out = out, .rank = rank, .activation = {}});
    const Tensor x = torch::randn({rows, in});
    QVERIFY(torch::equal(site.apply(x, gated(torch::randn({rows, 3}))), torch::zeros({rows, out})));
    for (const Tensor& down : site.down)
        QVERIFY(down.abs().max().item<double>() <= 1 / std::sqrt(double{in}));
}

void TestLowRank::wideProductEqualsTheSum_data() {
    withAndWithoutActivation();
}

void TestLowRank::wideProductEqualsTheSum() {
    QFETCH(bool, activated);
    const LowRankSite site = randomSite(activated);
    const Tensor x = torch::randn({rows, in}), gates = torch::randn({rows, experts + shared});
    QVERIFY(same(site.apply(x, gated(gates)), expertByExpert(site, x, gates)));
}

void TestLowRank::pinnedRowsEqualOneHotGates_data() {
    withAndWithoutActivation();
}

void TestLowRank::pinnedRowsEqualOneHotGates() {
    QFETCH(bool, activated);
    const LowRankSite site = randomSite(activated);
    const Tensor x = torch::randn({rows, in});
    const Tensor pinned = site.apply(x, {.runs = pins, .gates = {}});
    QVERIFY(same(pinned, site.apply(x, gated(pinsAsGates()))));
    QVERIFY(same(pinned, expertByExpert(site, x, pinsAsGates())));
}

void TestLowRank::frozenEqualsTrainable_data() {
    withAndWithoutActivation();
}

void TestLowRank::frozenEqualsTrainable() {
    QFETCH(bool, activated);
    LowRankSite site = randomSite(activated);
    const Tensor x = torch::randn({rows, in}), gates = torch::randn({rows, experts + shared});
    const Tensor wide = site.apply(x, gated(gates)), pinned = site.apply(x, {.runs = pins, .gates = {}});
    site.freeze(torch::kFloat32);
    QVERIFY(same(site.apply(x, gated(gates)), wide));
    QVERIFY(same(site.apply(x, {.runs = pins, .gates = {}}), pinned));
}

void TestLowRank::frozenWeightsFollowAfterThawing() {
    LowRankSite site = randomSite(true);
    const Tensor x = torch::randn({rows, in}), gates = torch::randn({rows, experts + shared});
    site.freeze(torch::kFloat32);
    const Tensor before = site.apply(x, gated(gates));
    site.thaw();
    for (Tensor& up : site.up)
        up.mul_(2);
    QVERIFY(same(site.apply(x, gated(gates)), before * 2));
    site.freeze(torch::kFloat32);
    QVERIFY(same(site.apply(x, gated(gates)), before * 2));
}

void TestLowRank::pinnedExpertsAloneGetGradients() {
    LowRankSite site = randomSite(true);
    for (std::vector<Tensor>* weights : {&site.down, &site.up})
        for (Tensor& weight : *weights)
            weight.requires_grad_(true);
    site.apply(torch::randn({rows, in}), {.runs = pins, .gates = {}}).square().sum().backward();
    const std::vector<bool> used = {true, true, false,
                                    true, true, true}; // by the pins; the last two are shared
    for (size_t i = 0; i < used.size(); ++i) {
        QCOMPARE(site.down[i].grad().defined(), used[i]);
        QCOMPARE(site.up[i].grad().defined(), used[i]);
    }
}

QTEST_GUILESS_MAIN(TestLowRank)
#include "tst_low_rank.moc"
