#include "core/formats/backbone_config.h"
#include "core/inference/beam_search.h"
#include "core/models/t5.h"
#include "core/models/tensor_io.h"
#include "tests/support/tiny_model.h"

#include <QtTest>

#include <map>

using namespace alter;

/// T5 v1.0, v1.1 and mT5 backbones of random weights against transformers
/// (scripts/references/models_t5_tiny.py).
class TestT5 : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void encoder_data() { modelRows(); }
    void encoder();
    void teacherForcedLogits_data() { modelRows(); }
    void teacherForcedLogits();
    void greedyTokens_data() { modelRows(); }
    void greedyTokens();
    void beams_data() { modelRows(); }
    void beams();
    void labelsAreBranches_data() { modelRows(); }
    void labelsAreBranches();
    void continuesFromPrefix_data() { modelRows(); }
    void continuesFromPrefix();
    void routesBothStacks_data() { modelRows(); }
    void routesBothStacks();
    void staysNearInBf16();
    void namesItsStreams();

  private:
    static void modelRows();
    void compare(const Tensor& found, const Tensor& expected, double tolerance = 1e-4) const;

    std::map<std::string, std::unique_ptr<made::TinyModel>> m_models;
    std::map<std::string, std::map<std::string, Tensor>> m_tensors;
};

namespace {

const std::vector<std::string> kModels = {"t5_v10_tiny", "t5_v11_tiny", "mt5_tiny"};

struct Case {
    std::vector<int32_t> input, target, greedy;

    BatchItem item() const { return {.prompt = input, .target = target, .task = 0}; }
};

std::vector<Case> casesOf(const made::TinyModel& model) {
    std::vector<Case> cases;
    for (const auto& found : model.expected["cases"])
        cases.push_back({found["input"], found["target"], found["greedy"]["tokens"]});
    return cases;
}

ForwardPass passWith(RoutingFlow* flow, KvCache* cache = nullptr) {
    return {.flow = flow, .cache = cache, .prefix = Tensor(), .prefixBlocks = 0};
}

/// The likeliest next tokens of all cases decoded side by side, each fed with its expected tokens.
std::vector<std::vector<int32_t>> decodedTokens(const Backbone& backbone, const std::vector<Case>& cases) {
    std::vector<BatchItem> items;
    std::vector<int64_t> slots;
    for (const Case& one : cases) {
        slots.push_back(static_cast<int64_t>(items.size()));
        items.push_back(one.item());
    }
    KvCache cache = backbone.newCache();
    std::vector<std::vector<int32_t>> found(cases.size());
    Batch batch = makePromptBatch(items, backbone.layout());
    for (int64_t step = 0; !slots.empty(); ++step) {
        const Tensor best =
            backbone.logits(backbone.targetStates(batch, passWith(nullptr, &cache))).argmax(1);
        for (size_t i = 0; i < slots.size(); ++i)
            found[static_cast<size_t>(slots[i])].push_back(best[static_cast<int64_t>(i)].item<int32_t>());
        const auto tokensOf = [&](int64_t slot) { return cases[static_cast<size_t>(slot)].greedy; };
        std::erase_if(slots,
                      [&](int64_t slot) { return static_cast<int64_t>(tokensOf(slot).size()) == step + 1; });
        std::vector<NextToken> next;
        for (const int64_t slot : slots)
            next.push_back({.slot = slot,
                            .example = slot,
                            .position = step + 1,
                            .token = tokensOf(slot)[static_cast<size_t>(step)]});
        batch = makeNextBatch(next, std::vector<int64_t>(cases.size(), 0), backbone.layout());
    }
    return found;
}

} // namespace

void TestT5::initTestCase() {
    for (const std::string& name : kModels) {
        m_models[name] = std::make_unique<made::TinyModel>(name);
        for (const auto& [key, value] : readTensors(made::modelData(name) / "expected.safetensors"))
            m_tensors[name][key] = value;
    }
}

void TestT5::modelRows() {
    QTest::addColumn<std::string>("name");
    for (const std::string& name : kModels)
        QTest::newRow(name.c_str()) << name;
}

void TestT5::compare(const Tensor& found, const Tensor& expected, double tolerance) const {
    QCOMPARE(found.sizes().vec(), expected.sizes().vec());
    const double worst = (found - expected).abs().max().item<double>();
    QVERIFY2(worst < tolerance, qPrintable(QString("differs by %1").arg(worst)));
}

void TestT5::encoder() {
    QFETCH(std::string, name);
    torch::NoGradGuard noGradients;
    const auto& backbone = dynamic_cast<const T5&>(*m_models[name]->loaded.backbone);
    int index = 0;
    for (const Case& one : casesOf(*m_models[name])) {
        const Batch batch = makePromptBatch({one.item()}, backbone.layout());
        compare(backbone.encode(batch.source, passWith(nullptr)),
                m_tensors[name]["encoder." + std::to_string(index++)]);
    }
}

void TestT5::teacherForcedLogits() {
    QFETCH(std::string, name);
    torch::NoGradGuard noGradients;
    const Backbone& backbone = *m_models[name]->loaded.backbone;
    const std::vector<Case> cases = casesOf(*m_models[name]);
    std::vector<BatchItem> items;
    std::vector<Tensor> expected;
    for (const Case& one : cases) {
        items.push_back(one.item());
        expected.push_back(m_tensors[name]["logits." + std::to_string(expected.size())]);
        const Batch alone = makeTrainingBatch({items.back()}, backbone.layout());
        compare(backbone.logits(backbone.targetStates(alone, passWith(nullptr))), expected.back());
    }
    const Batch together = makeTrainingBatch(items, backbone.layout());
    const Tensor states = backbone.targetStates(together, passWith(nullptr));
    compare(backbone.logits(states), torch::cat(expected));
    const Tensor loss = torch::nll_loss_nd(torch::cat(expected).log_softmax(1), together.targetIds);
    compare(backbone.loss(states, together.targetIds).mean(), loss);
}

void TestT5::greedyTokens() {
    QFETCH(std::string, name);
    torch::NoGradGuard noGradients;
    const Backbone& backbone = *m_models[name]->loaded.backbone;
    const std::vector<Case> cases = casesOf(*m_models[name]);
    const auto decoded = decodedTokens(backbone, cases);
    for (size_t i = 0; i < cases.size(); ++i) {
        QCOMPARE(decoded[i], cases[i].greedy);
        const BatchItem item{.prompt = cases[i].input, .target = cases[i].greedy, .task = 0};
        const Batch batch = makeTrainingBatch({item}, backbone.layout());
        const Tensor best = backbone.logits(backbone.targetStates(batch, passWith(nullptr))).argmax(1);
        QVERIFY(best.equal(batch.targetIds)); // without a cache
    }
}

void TestT5::beams() {
    QFETCH(std::string, name);
    const Model model = m_models[name]->loaded.view();
    DecodingOptions options;
    options.beams = 4;
    options.maxTokens = 16;
    for (const auto& one : m_models[name]->expected["cases"]) {
        const std::vector<Hypothesis> found = beamSearch(model, {.ids = one["input"]}, options);
        const auto& expected = one["beams"];
        QCOMPARE(found.size(), expected.size());
        for (size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].tokens, expected[i]["tokens"].get<std::vector<int32_t>>());
            QVERIFY(std::abs(found[i].score - expected[i]["score"].get<double>()) < 1e-4);
        }
    }
}

void TestT5::labelsAreBranches() {
    QFETCH(std::string, name);
    torch::NoGradGuard noGradients;
    const Backbone& backbone = *m_models[name]->loaded.backbone;
    const std::vector<Case> cases = casesOf(*m_models[name]);
    const std::vector<std::vector<int32_t>> labels = {{7, 1}, {9, 12, 31, 1}, {40}};
    const Batch scoring = makeScoringBatch({cases[0].item(), cases[1].item()}, labels, backbone.layout());
    const Tensor together = backbone.logits(backbone.targetStates(scoring, passWith(nullptr)));
    std::vector<Tensor> apart;
    for (const Case* one : {&cases[0], &cases[1]}) {
        for (const auto& label : labels) {
            const BatchItem item{.prompt = one->input, .target = label, .task = 0};
            const Batch batch = makeTrainingBatch({item}, backbone.layout());
            apart.push_back(backbone.logits(backbone.targetStates(batch, passWith(nullptr))));
        }
    }
    compare(together, torch::cat(apart));
}

void TestT5::continuesFromPrefix() {
    QFETCH(std::string, name);
    torch::NoGradGuard noGradients;
    const Backbone& backbone = *m_models[name]->loaded.backbone;
    const Batch batch = makeTrainingBatch({casesOf(*m_models[name])[1].item()}, backbone.layout());
    const Tensor whole = backbone.targetStates(batch, passWith(nullptr));
    for (const int64_t blocks : {0, 1, 3}) {
        const Tensor prefix = backbone.prefixStates(batch.source, blocks);
        const ForwardPass pass{.flow = nullptr, .cache = nullptr, .prefix = prefix, .prefixBlocks = blocks};
        compare(backbone.targetStates(batch, pass), whole);
    }
}

void TestT5::routesBothStacks() {
    QFETCH(std::string, name);
    torch::NoGradGuard noGradients;
    const Backbone& backbone = *m_models[name]->loaded.backbone;
    const auto mixture = made::randomMixture(backbone.streams(), {});
    const std::vector<Case> cases = casesOf(*m_models[name]);
    const BatchItem item{.prompt = cases[1].input, .target = cases[1].target, .task = 1};
    const auto request = [](bool observe) {
        return RoutingRequest{
            .tasks = {1}, .pinned = false, .useHead = observe, .observe = observe, .change = {}};
    };

    const Batch batch = makeTrainingBatch({item}, backbone.layout());
    RoutingFlow flow(*mixture, request(true));
    const Tensor whole = backbone.targetStates(batch, passWith(&flow));
    QVERIFY((whole - backbone.targetStates(batch, passWith(nullptr))).abs().max().item<double>() > 0.01);
    const auto streams = backbone.streams();
    QCOMPARE(flow.observed().size(), static_cast<size_t>(streams[0].blocks + streams[1].blocks));
    QCOMPARE(flow.observed().front().gates.size(0), batch.source.rows());
    QCOMPARE(flow.observed().back().gates.size(0), batch.pack.rows());
    QCOMPARE(flow.headLogits().sizes().vec(), (std::vector<int64_t>{1, 3}));

    // Decoded token by token, what the encoder said about the prompt still holds.
    RoutingFlow decoding(*mixture, request(false));
    KvCache cache = backbone.newCache();
    Batch step = makePromptBatch({item}, backbone.layout());
    for (size_t i = 0; i < item.target.size(); ++i) {
        const auto row = static_cast<int64_t>(i);
        compare(backbone.targetStates(step, passWith(&decoding, &cache)), whole.narrow(0, row, 1));
        const NextToken next{.slot = 0, .example = 0, .position = row + 1, .token = item.target[i]};
        step = makeNextBatch({next}, {1}, backbone.layout());
    }
}

void TestT5::staysNearInBf16() {
    torch::NoGradGuard noGradients;
    const std::filesystem::path folder = made::modelData("t5_v10_tiny");
    const auto config = nlohmann::json::parse(readFileWhole(folder / "config.json"));
    const T5 backbone(normalisedConfig(config, folder),
                      WeightSource(folder / "model.safetensors", torch::kBFloat16, torch::kCPU));
    const Case one = casesOf(*m_models["t5_v10_tiny"])[1];
    const Batch batch = makeTrainingBatch({one.item()}, backbone.layout());
    const Tensor found = backbone.logits(backbone.targetStates(batch, passWith(nullptr)));
    const Tensor& exact = m_tensors["t5_v10_tiny"]["logits.1"];
    QVERIFY(found.isfinite().all().item<bool>());
    QVERIFY(((found - exact).norm() / exact.norm()).item<double>() < 0.05);
}

void TestT5::namesItsStreams() {
    const auto gated = m_models["mt5_tiny"]->loaded.backbone->streams();
    QCOMPARE(gated.size(), size_t{2});
    QCOMPARE(gated[0].name, std::string("encoder"));
    QCOMPARE(gated[1].name, std::string("decoder"));
    QCOMPARE(gated[0].blocks, int64_t{3});
    QCOMPARE(gated[1].blocks, int64_t{2});
    QVERIFY(gated[0].gated && gated[1].gated);
    QVERIFY(!m_models["t5_v10_tiny"]->loaded.backbone->streams()[0].gated);
}

QTEST_GUILESS_MAIN(TestT5)
#include "tst_t5.moc"
