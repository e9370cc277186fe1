#include "core/base/os/output_file.h"
#include "core/store/run_estimate.h"
#include "tests/support/thrown_error.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace alter;

namespace {

/// Two blocks of width 10 and inner width 40.
const std::vector<StreamShape> small = {{.blocks = 2, .hidden = 10, .inner = 40, .gated = true}};

RunConfig rankFour() {
    RunConfig config;
    config.adapter.rank = 4;
    return config;
}

} // namespace

class TestRunEstimate : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void countsByHand();
    void countsWhatTheEngineStored();
    void countsOtherMethods();
    void readsBackbones();
    void refusesUnknownBackbones();
    void countsSteps();
    void sharesTasks();
};

void TestRunEstimate::countsByHand() {
    // Bottleneck: 2 blocks · 3 experts · (down 4·10 + up 10·4); routers 2 · (W 3·10 + b 3·3); head 3 · (10 +
    // 1).
    const AdapterSize size = adapterSize(rankFour(), 3, small);
    QCOMPARE(size.experts, int64_t{2 * 3 * 80});
    QCOMPARE(size.routers, int64_t{2 * 39 + 33});
    // LoRA: gate and up 4·(10 + 40) each, down 4·(40 + 10).
    RunConfig lora = rankFour();
    lora.adapter.kind = "lora";
    QCOMPARE(adapterSize(lora, 3, small).experts, int64_t{2 * 3 * 600});
    // Only the upper block, one shared expert more, routers without features.
    RunConfig upper = rankFour();
    upper.adapter.topBlocks = 1;
    upper.adapter.sharedExperts = 1;
    upper.router.features = "task";
    QCOMPARE(adapterSize(upper, 3, small).experts, int64_t{4 * 80});
    QCOMPARE(adapterSize(upper, 3, small).routers, int64_t{3 * 4 + 33});
}

void TestRunEstimate::countsWhatTheEngineStored() {
    // Six tasks on Gemma 3 270M: the tensors in mixture.safetensors of a real run were counted.
    const AdapterSize size =
        adapterSize(RunConfig(), 6, {{.blocks = 18, .hidden = 640, .inner = 2048, .gated = true}});
    QCOMPARE(size.experts, int64_t{2'211'840});
    QCOMPARE(size.routers, int64_t{73'614});
}

void TestRunEstimate::countsOtherMethods() {
    RunConfig config = rankFour();
    const AdapterSize many = adapterSize(config, 3, small);
    config.method = "shared";
    const AdapterSize one = adapterSize(config, 3, small);
    QCOMPARE(one.experts, many.experts); // the same numbers in one adapter
    QCOMPARE(stageEstimates(config, 100, one).size(), size_t{1});
    config.method = "two-stage";
    auto stages = stageEstimates(config, 100, many);
    QCOMPARE(stages.size(), size_t{2});
    QCOMPARE(stages[0].trained, many.experts);
    QCOMPARE(stages[1].trained, many.routers);
    config.joint = true;
    QCOMPARE(stageEstimates(config, 100, many)[1].trained, many.all());
}

void TestRunEstimate::readsBackbones() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    writeFileWhole(path / "config.json", R"({"model_type": "mt5", "num_layers": 8, "num_decoder_layers": 6,
        "d_model": 512, "d_ff": 1024, "is_gated_act": true})");
    const auto streams = backboneStreams(path);
    QCOMPARE(streams.size(), size_t{2});
    QCOMPARE(streams[0].blocks, int64_t{8});
    QCOMPARE(streams[1].blocks, int64_t{6});
    QCOMPARE(streams[1].inner, int64_t{1024});
}

void TestRunEstimate::refusesUnknownBackbones() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    for (const char* text : {"{\"model_type\": \"other\"}", "{\"model_type\": \"t5\"}", "no json"}) {
        writeFileWhole(path / "config.json", text);
        const auto error = errorOf([&] { backboneStreams(path); });
        QVERIFY2(error && error->kind() == ErrorKind::BadInput, text);
    }
}

void TestRunEstimate::countsSteps() {
    RunConfig config; // 3 epochs and 1 epoch, 16 examples a step
    auto stages = stageEstimates(config, 3100, {});
    QCOMPARE(stages[0].steps, int64_t{582}); // as the engine did with the same data
    QCOMPARE(stages[1].steps, int64_t{194});
    QCOMPARE(stages[0].examples, 9300.0);
    config.maxSteps = 600;
    stages = stageEstimates(config, 3100, {});
    QCOMPARE(stages[0].steps, int64_t{582});
    QCOMPARE(stages[1].steps, int64_t{18});
    config.firstStage = 2; // goes out from another run's experts
    stages = stageEstimates(config, 3100, {});
    QCOMPARE(stages.size(), size_t{1});
    QCOMPARE(stages[0].number, 2);
    QCOMPARE(stages[0].steps, int64_t{194});
}

void TestRunEstimate::sharesTasks() {
    MixingConfig mixing;
    QCOMPARE(mixingShares({"a", "b"}, {300, 100}, mixing), (std::vector<double>{0.75, 0.25}));
    mixing.cap = 100;
    QCOMPARE(mixingShares({"a", "b"}, {300, 100}, mixing), (std::vector<double>{0.5, 0.5}));
    mixing.weights["b"] = 3;
    QCOMPARE(mixingShares({"a", "b"}, {300, 100}, mixing), (std::vector<double>{0.25, 0.75}));
    mixing = MixingConfig();
    mixing.temperature = 2;
    QCOMPARE(mixingShares({"a", "b"}, {900, 100}, mixing), (std::vector<double>{0.75, 0.25}));
    QCOMPARE(mixingShares({"a"}, {0}, mixing), std::vector<double>{0});
}

QTEST_GUILESS_MAIN(TestRunEstimate)
#include "tst_run_estimate.moc"
