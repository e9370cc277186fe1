#include "core/training/method.h"
#include "core/training/starting_point.h"
#include "tests/support/thrown_error.h"

#include <QTest>

#include <map>

using namespace alter;

namespace {

const std::vector<StreamShape> streams = {
    {.name = "decoder", .blocks = 2, .hidden = 4, .inner = 8, .gated = true}};

RunConfig configFor(std::vector<std::string> tasks) {
    RunConfig config;
    config.tasks = std::move(tasks);
    config.adapter.rank = 2;
    config.adapter.sharedExperts = 1;
    return config;
}

/// Every number of a parameter says whose it is, so that a row in the wrong place is seen.
NamedTensors told(const RunConfig& config) {
    NamedTensors weights;
    double next = 1;
    for (const auto& [name, value] : Mixture(shapeOf(config, streams), 7).parameters()) {
        weights.emplace_back(name, torch::arange(next, next + static_cast<double>(value.numel()))
                                       .reshape(value.sizes())
                                       .to(torch::kFloat));
        next += static_cast<double>(value.numel());
    }
    return weights;
}

} // namespace

/// What a run takes over from the run that it goes out from.
class StartingPointTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void tasksTakeTheirPartsByName();
    void beforeStageTwoRoutersAreFresh();
    void anotherShapeIsRefused_data();
    void anotherShapeIsRefused();

  private:
    static StartingPoint point(const RunConfig& parent, int stage) {
        StartingPoint point;
        point.parent.name = "parent";
        point.parent.config = toJson(parent);
        point.checkpoint.stage = stage;
        return point;
    }
};

void StartingPointTest::tasksTakeTheirPartsByName() {
    const RunConfig parent = configFor({"a", "b", "c"}), child = configFor({"c", "new", "a"});
    const NamedTensors parentWeights = told(parent);
    const std::map<std::string, Tensor> before(parentWeights.begin(), parentWeights.end());
    const Mixture mixture(shapeOf(child, streams), 1);
    const NamedTensors fresh = mixture.parameters();
    const std::map<std::string, Tensor> anew(fresh.begin(), fresh.end());
    const NamedTensors weights = startingWeights(point(parent, 2), child, mixture, parentWeights);
    QCOMPARE(weights.size(), fresh.size());
    const std::map<std::string, Tensor> now(weights.begin(), weights.end());

    const auto expert = [](int number) {
        return "decoder.1.experts." + std::to_string(number) + ".parallel.up.weight";
    };
    QVERIFY(now.at(expert(0)).equal(before.at(expert(2)))); // c
    QVERIFY(now.at(expert(1)).equal(anew.at(expert(1))));   // new
    QVERIFY(now.at(expert(2)).equal(before.at(expert(0)))); // a
    QVERIFY(now.at(expert(3)).equal(before.at(expert(3)))); // the shared one

    const Tensor router = now.at("decoder.0.router.weight"), bias = now.at("decoder.0.router.bias");
    const Tensor oldBias = before.at("decoder.0.router.bias");
    QVERIFY(router[0].equal(before.at("decoder.0.router.weight")[2]));
    QVERIFY(router[1].equal(anew.at("decoder.0.router.weight")[1]));
    QVERIFY(bias[0][2].equal(oldBias[2][0])); // how c uses a
    QVERIFY(bias[2][3].equal(oldBias[0][3])); // how a uses the shared one
    QVERIFY(bias[1].equal(anew.at("decoder.0.router.bias")[1]));
    QVERIFY(now.at("head.weight")[0].equal(before.at("head.weight")[2]));
    QVERIFY(now.at("head.bias")[1].equal(anew.at("head.bias")[1]));
}

void StartingPointTest::beforeStageTwoRoutersAreFresh() {
    const RunConfig config = configFor({"a", "b"});
    const Mixture mixture(shapeOf(config, streams), 1);
    const NamedTensors parentWeights = told(config);
    const NamedTensors weights = startingWeights(point(config, 1), config, mixture, parentWeights);
    const NamedTensors fresh = mixture.parameters();
    for (size_t i = 0; i < weights.size(); ++i) {
        const bool isExpert = weights[i].first.find("experts") != std::string::npos;
        QVERIFY(weights[i].second.equal(isExpert ? parentWeights[i].second : fresh[i].second));
    }
}

void StartingPointTest::anotherShapeIsRefused_data() {
    QTest::addColumn<QString>("field");
    for (const char* field :
         {"adapter.rank", "adapter.kind", "adapter.sharedExperts", "router.features", "method"})
        QTest::newRow(field) << field;
}

void StartingPointTest::anotherShapeIsRefused() {
    QFETCH(QString, field);
    const RunConfig parent = configFor({"a", "b"});
    RunConfig child = parent;
    if (field == "adapter.rank")
        child.adapter.rank = 4;
    else if (field == "adapter.kind")
        child.adapter.kind = "lora";
    else if (field == "adapter.sharedExperts")
        child.adapter.sharedExperts = 0;
    else if (field == "router.features")
        child.router.features = "task";
    else
        child.method = "shared";
    const auto error = errorOf([&] { requireSameShape(point(parent, 2), child); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Usage);
    QCOMPARE(QString::fromStdString(error->parts().where), field);
    QVERIFY(!errorOf([&] { requireSameShape(point(parent, 2), parent); }));
}

QTEST_GUILESS_MAIN(StartingPointTest)
#include "tst_starting_point.moc"
