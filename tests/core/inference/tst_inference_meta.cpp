#include "core/inference/label_scoring.h"
#include "core/mta/routing_recorder.h"
#include "tests/support/meta_kernels.h"
#include "tests/support/tiny_model.h"

#include <QtTest>

using namespace alter;

/// Scoring, decoding steps and routing on LibTorch's meta device, which has no numbers: a tensor made on the
/// wrong device, a shape that depends on data or a read-back to the host fails at once. What passes here is
/// ready for a GPU.
class TestInferenceMeta : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void runsWithoutReadingBack_data();
    void runsWithoutReadingBack();
};

void TestInferenceMeta::runsWithoutReadingBack_data() {
    QTest::addColumn<QString>("gates");
    QTest::addColumn<QString>("features");
    for (const char* gates : {"residual", "softmax"})
        for (const char* features : {"task", "sequence", "token"})
            QTest::addRow("%s, %s", gates, features) << gates << features;
}

void TestInferenceMeta::runsWithoutReadingBack() {
    QFETCH(QString, gates);
    QFETCH(QString, features);
    torch::NoGradGuard noGradients;
    made::TinyModel tiny("gemma3_tiny", torch::kMeta);
    made::addMixture(
        tiny.loaded,
        {.gates = gates.toStdString(), .features = features.toStdString(), .topK = 2, .shared = 1});
    tiny.loaded.mixture->to(torch::kMeta);
    tiny.loaded.mixture->setTrainable(false, false, torch::kBFloat16);
    const Model model = tiny.loaded.view();
    const std::vector<Prompt> prompts = {{.ids = {2, 9, 8}, .task = 1}, {.ids = {2, 5}}};

    const Tensor scores = labelLogLikelihoods(model, prompts, {{7}, {8, 9}});
    QCOMPARE(scores.sizes(), at::IntArrayRef({2, 2}));
    QVERIFY(scores.is_meta());

    ModelPass pass(model, {1, RoutingRequest::kUnnamed}, true);
    KvCache cache = model.backbone->newCache();
    const BatchLayout layout = model.backbone->layout();
    const Batch first = makePromptBatch(
        {{.prompt = prompts[0].ids, .target = {}, .task = 1}, {.prompt = prompts[1].ids, .target = {}}},
        layout);
    QCOMPARE(pass.states(first, &cache).size(0), int64_t{2});
    const Batch next =
        makeNextBatch({{.slot = 1, .example = 1, .position = 2, .token = 6}}, first.tasks, layout);
    const Tensor logits = model.backbone->logits(pass.states(next, &cache));
    QCOMPARE(logits.sizes(), at::IntArrayRef({1, 97}));

    RoutingRecorder recorder(model.mixture->shape());
    recorder.add(*pass.flow(), {1, RoutingRequest::kUnnamed});
}

QTEST_GUILESS_MAIN(TestInferenceMeta)
#include "tst_inference_meta.moc"
