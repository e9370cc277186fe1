#include "core/base/text.h"
#include "core/models/tensor_io.h"
#include "core/training/optimiser.h"
#include "core/training/schedule.h"
#include "core/training/step.h"
#include "tests/support/tiny_model.h"

#include <QtTest>

using namespace alter;

/// Both stages of training against the referee (scripts/references/referee.py): the same start, the same
/// batches, the same losses, gradient norms and weights after 20 steps.
class TestReferee : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void agrees_data();
    void agrees();

  private:
    made::TinyModel m_tiny{"gemma3_tiny"};
};

namespace {

using Json = nlohmann::json;

std::filesystem::path refereeData(const std::string& name) {
    return std::filesystem::path(ALTER_TEST_DATA) / "training/referee" / name;
}

const Json& expectedData() {
    static const Json data = Json::parse(readFileWhole(refereeData("expected.json")));
    return data;
}

const Json& batchData() {
    static const Json data = Json::parse(readFileWhole(refereeData("batches.json")));
    return data;
}

MixtureShape shapeOf(const Json& entry, const std::vector<StreamShape>& streams) {
    const Json& all = expectedData();
    MixtureShape shape{
        .streams = streams, .ownExpert = {}, .experts = all["experts"], .adapter = {}, .router = {}};
    for (int64_t task = 0; task < all["tasks"]; ++task)
        shape.ownExpert.push_back(task);
    shape.adapter.kind = entry["adapter"]["kind"];
    shape.adapter.sharedExperts = entry["adapter"]["shared_experts"];
    shape.adapter.rank = all["rank"];
    shape.adapter.activation = all["activation"];
    shape.adapter.scale = all["scale"];
    if (entry.contains("router")) {
        const Json& router = entry["router"];
        shape.router = {.gates = router["gates"],
                        .features = router["features"],
                        .temperature = router["temperature"],
                        .topK = router["top_k"],
                        .priorWeight = router["prior_weight"],
                        .loadBalance = router["load_balance"],
                        .prior = router["prior"],
                        .headWeight = router["head_weight"],
                        .headRate = router["head_rate"]};
    }
    return shape;
}

StagePlan planOf(const Json& entry, int stage) {
    StagePlan plan{.number = stage, .config = {}};
    plan.config.learningRate = entry["stage"]["learning_rate"];
    plan.config.schedule = entry["stage"]["schedule"];
    plan.config.warmup = entry["stage"]["warmup"];
    plan.config.weightDecay = entry["stage"]["weight_decay"];
    plan.config.clipNorm = entry["stage"]["clip_norm"];
    if (stage == 2) {
        plan.expertRate = entry["joint_rate"];
        plan.trainExperts = plan.expertRate > 0;
        plan.trainRouters = plan.routed = true;
        plan.headRate = entry["router"]["head_rate"];
    }
    return plan;
}

/// Owns the token ids of a batch.
struct Examples {
    explicit Examples(const Json& batch) {
        for (const Json& example : batch)
            ids.push_back({example["prompt"], example["target"], example["task"]});
    }
    Batch batch(const BatchLayout& layout) const {
        std::vector<BatchItem> items;
        for (const auto& [prompt, target, task] : ids)
            items.push_back({.prompt = prompt, .target = target, .task = task});
        return makeTrainingBatch(items, layout);
    }
    std::vector<std::tuple<std::vector<int32_t>, std::vector<int32_t>, int64_t>> ids;
};

/// "" or what is wrong.
std::string difference(const std::string& what, double found, double expected, double absolute = 1e-8) {
    const double allowed = 1e-4 * std::abs(expected) + absolute;
    return std::abs(found - expected) <= allowed ? "" : cat(what, ": ", found, ", expected ", expected, "; ");
}

std::string lossDifferences(const BatchLosses& losses, const Json& expected) {
    const std::map<std::string, Tensor> terms = {{"total", losses.total},
                                                 {"task", losses.task},
                                                 {"balance", losses.balance},
                                                 {"prior", losses.prior},
                                                 {"head", losses.head}};
    std::string wrong;
    for (const auto& [name, value] : terms)
        if (expected.contains(name))
            wrong += difference(name, value.item<double>(), expected[name], name == "balance" ? 1e-6 : 1e-8);
    return wrong;
}

std::string normDifferences(const Tensor& norms, const StagePlan& plan, int64_t experts,
                            const Json& expected) {
    std::vector<std::string> groups;
    for (int64_t i = 0; plan.trainExperts && i < experts; ++i)
        groups.push_back(cat("expert.", i));
    if (plan.trainRouters)
        groups.insert(groups.end(), {"router", "head"});
    std::string wrong;
    for (size_t i = 0; i < groups.size(); ++i)
        wrong += difference("gradient norm of " + groups[i], norms[static_cast<int64_t>(i)].item<double>(),
                            expected.value(groups[i], 0.0)); // 0: no example, no gradient
    return wrong;
}

std::string weightDifferences(const Mixture& mixture, const std::string& file) {
    const NamedTensors theirs = readTensors(refereeData(file));
    const std::map<std::string, Tensor> byName(theirs.begin(), theirs.end());
    std::string wrong;
    for (const auto& [name, value] : mixture.parameters()) {
        const double distance = (value.detach() - byName.at(name)).norm().item<double>();
        if (distance > 1e-4 * byName.at(name).norm().item<double>())
            wrong += cat(name, " is off by ", distance, "; ");
    }
    return wrong;
}

} // namespace

void TestReferee::agrees_data() {
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("name");
    for (const int stage : {1, 2})
        for (const auto& [name, entry] : expectedData()[cat("stage", stage)].items())
            QTest::newRow(name.c_str()) << stage << QString::fromStdString(name);
}

void TestReferee::agrees() {
    QFETCH(int, stage);
    QFETCH(QString, name);
    const std::string stageName = cat("stage", stage), variant = name.toStdString();
    const Json& entry = expectedData()[stageName][variant];
    const Json& batches = batchData()[stageName];
    const Backbone& backbone = *m_tiny.loaded.backbone;
    const StagePlan plan = planOf(entry, stage);

    Mixture mixture(shapeOf(entry, backbone.streams()), 0);
    mixture.load(readTensors(
        refereeData((stage == 1 ? std::string(entry["init"]) : "start_" + variant) + ".safetensors")));
    mixture.setTrainable(plan.trainExperts, plan.trainRouters, backbone.type());
    Optimiser optimiser(mixture, plan);
    const auto steps = static_cast<int64_t>(batches.size());
    for (int64_t step = 0; step < steps; ++step) {
        const auto place = static_cast<size_t>(step);
        const Json& expected = entry["steps"][place];
        const double factor = learningRateFactor(plan.config, step, steps);
        QCOMPARE(factor, expected["rate_factor"].get<double>());

        const Batch batch = Examples(batches[place]).batch(backbone.layout());
        optimiser.zeroGradients();
        RoutingFlow flow(mixture, trainingRequest(plan, batch));
        const BatchLosses losses = batchLosses(backbone, batch, flow, mixture.shape().router);
        losses.total.backward();
        const std::string wrong =
            lossDifferences(losses, expected) +
            normDifferences(optimiser.step(factor), plan, mixture.shape().gates(), expected["grad_norms"]);
        QVERIFY2(wrong.empty(), cat("step ", step, ": ", wrong).c_str());
    }
    const std::string wrong =
        weightDifferences(mixture, (stage == 1 ? variant : "final_" + variant) + ".safetensors");
    QVERIFY2(wrong.empty(), wrong.c_str());
}

QTEST_GUILESS_MAIN(TestReferee)
#include "tst_referee.moc"
