#include "core/mta/mixture.h"

#include <QtTest>

using namespace alter;

/// Gates of single routers: sums, starting values, overrides.
class TestRouter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void softmaxGatesSumToOne_data();
    void softmaxGatesSumToOne();
    void residualGatesStartAsOneHot_data();
    void residualGatesStartAsOneHot();
    void softmaxGatesStartAtThePrior();
    void namedTaskEqualsACertainOne();
    void pins();
    void ablates();
    void scales();
};

namespace {

constexpr int64_t width = 8;

MixtureShape shapeOf(const std::string& gates, const std::string& features, int topK = 0, int shared = 1) {
    MixtureShape shape{.streams = {{.name = "decoder", .blocks = 1, .hidden = width, .inner = 16}},
                       .ownExpert = {0, 1, 2, 3},
                       .experts = 4,
                       .adapter = {},
                       .router = {}};
    shape.adapter.sharedExperts = shared;
    shape.router.gates = gates;
    shape.router.features = features;
    shape.router.topK = topK;
    return shape;
}

Router randomRouter(const MixtureShape& shape) {
    Router router(shape, width);
    router.bias = router.bias + torch::randn_like(router.bias);
    if (router.weight.defined())
        router.weight = torch::randn_like(router.weight);
    return router;
}

Tensor oneHot(const std::vector<int64_t>& tasks) {
    return torch::one_hot(torch::tensor(tasks, torch::kInt64), 4).to(kExact);
}

Tensor featuresFor(const Router& router, int64_t rows) {
    return router.weight.defined() ? torch::randn({rows, width}) : Tensor();
}

bool same(const Tensor& a, const Tensor& b, double tolerance = 1e-6) {
    return a.sizes() == b.sizes() && torch::allclose(a, b, tolerance, tolerance);
}

} // namespace

void TestRouter::softmaxGatesSumToOne_data() {
    QTest::addColumn<QString>("features");
    QTest::addColumn<int>("topK");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("named");
    for (const char* features : {"task", "sequence", "token"})
        for (const int topK : {0, 1, 2, 4})
            for (const int rows : {1, 3, 17})
                for (const bool named : {true, false})
                    QTest::addRow("%s, top %d, %d rows, %s", features, topK, rows,
                                  named ? "named" : "unnamed")
                        << features << topK << rows << named;
}

void TestRouter::softmaxGatesSumToOne() {
    QFETCH(QString, features);
    QFETCH(int, topK);
    QFETCH(int, rows);
    QFETCH(bool, named);
    const Router router = randomRouter(shapeOf("softmax", features.toStdString(), topK));
    std::vector<int64_t> tasks;
    for (int i = 0; i < rows; ++i)
        tasks.push_back(i % 4);
    const Tensor weights = named ? oneHot(tasks) : torch::rand({rows, 4}).softmax(1);
    const Tensor gates = router.gates(featuresFor(router, rows), weights, named);
    QCOMPARE(gates.sizes(), at::IntArrayRef({rows, 5}));
    const Tensor experts = gates.narrow(1, 0, 4);
    QVERIFY(same(experts.sum(1), torch::ones({rows})));
    QVERIFY(experts.ge(0).all().item<bool>());
    if (topK > 0 && named)
        QVERIFY(experts.gt(0).sum(1).eq(topK).all().item<bool>());
}

void TestRouter::residualGatesStartAsOneHot_data() {
    QTest::addColumn<QString>("features");
    for (const char* features : {"task", "sequence", "token"})
        QTest::newRow(features) << features;
}

void TestRouter::residualGatesStartAsOneHot() {
    QFETCH(QString, features);
    const Router router(shapeOf("residual", features.toStdString(), 0, 2), width);
    const Tensor gates = router.gates(featuresFor(router, 3), oneHot({2, 0, 3}), true);
    const Tensor expected = torch::tensor({{0, 0, 1, 0, 1, 1}, {1, 0, 0, 0, 1, 1}, {0, 0, 0, 1, 1, 1}});
    QVERIFY(torch::equal(gates, expected.to(kExact)));
    QVERIFY(torch::equal(gates, router.pinnedGates(oneHot({2, 0, 3}))));
}

void TestRouter::softmaxGatesStartAtThePrior() {
    const MixtureShape shape = shapeOf("softmax", "sequence", 0, 0);
    const Router router(shape, width);
    const Tensor gates = router.gates(torch::randn({1, width}), oneHot({1}), true);
    const double own = shape.router.priorWeight;
    QVERIFY(same(gates, torch::tensor({{(1 - own) / 3, own, (1 - own) / 3, (1 - own) / 3}}, kExact)));
    QVERIFY(same(gates, router.baseGates(oneHot({1}))));
}

void TestRouter::namedTaskEqualsACertainOne() {
    for (const char* gates : {"residual", "softmax"}) {
        const Router router = randomRouter(shapeOf(gates, "sequence"));
        const Tensor features = torch::randn({4, width});
        const Tensor tasks = oneHot({3, 1, 1, 0});
        QVERIFY(same(router.gates(features, tasks, true), router.gates(features, tasks, false)));
    }
}

void TestRouter::pins() {
    const Tensor gates = torch::tensor({{0.1, 0.2, 0.3, 0.4, 1.0}, {0.7, 0.1, 0.1, 0.1, 0.9}}, kExact);
    const Tensor pinned = overridden(gates, {.pin = 2, .ablate = {}, .scale = {}}, 4, true);
    QVERIFY(same(pinned, torch::tensor({{0., 0., 1., 0., 1.0}, {0., 0., 1., 0., 0.9}}, kExact)));
    QVERIFY(torch::equal(overridden(gates, {}, 4, true), gates));
}

void TestRouter::ablates() {
    const Tensor gates = torch::tensor({{0.1, 0.2, 0.3, 0.4, 1.0}}, kExact);
    const GateOverride change{.pin = {}, .ablate = {3}, .scale = {}};
    const Tensor shared = torch::tensor({{1.0 / 6, 2.0 / 6, 3.0 / 6, 0.0, 1.0}}, kExact);
    QVERIFY(same(overridden(gates, change, 4, true), shared));
    QVERIFY(same(overridden(gates, change, 4, false), torch::tensor({{0.1, 0.2, 0.3, 0.0, 1.0}}, kExact)));
    const GateOverride both{.pin = {}, .ablate = {0, 4}, .scale = {}};
    QVERIFY(same(overridden(gates, both, 4, true),
                 torch::tensor({{0.0, 2.0 / 9, 3.0 / 9, 4.0 / 9, 0.0}}, kExact)));
}

void TestRouter::scales() {
    const Tensor gates = torch::tensor({{0.1, 0.2, 0.3, 0.4, 1.0}}, kExact);
    const Tensor kept = gates.clone();
    const GateOverride change{.pin = {}, .ablate = {}, .scale = {{0, 3.0}, {4, -0.5}}};
    QVERIFY(same(overridden(gates, change, 4, true), torch::tensor({{0.3, 0.2, 0.3, 0.4, -0.5}}, kExact)));
    QVERIFY(torch::equal(gates, kept)); // the router's own gates stay
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
