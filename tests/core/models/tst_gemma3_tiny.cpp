#include "core/formats/safetensors.h"
#include "core/models/tensor_io.h"
#include "tests/support/tiny_model.h"

#include <QtTest>

using namespace alter;

/// A Gemma 3 backbone of random weights against transformers (scripts/references/models_gemma3_tiny.py).
class TestGemma3Tiny : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void logits();
    void greedyTokens();
    void sequencesOfOnePackDoNotMix();

  private:
    made::TinyModel m_tiny{"gemma3_tiny"};
    const Backbone& backbone() const { return *m_tiny.loaded.backbone; }
    const nlohmann::json& sequences() const { return m_tiny.expected["sequences"]; }
};

namespace {

/// The states of the tokens of `ids` themselves.
Tensor statesOf(const Backbone& backbone, const std::vector<int32_t>& ids) {
    Batch batch = makePromptBatch({{.prompt = ids, .target = {}, .task = 0}}, {});
    batch.targetRows = torch::arange(static_cast<int64_t>(ids.size()), torch::kInt64);
    return backbone.targetStates(batch, {});
}

} // namespace

void TestGemma3Tiny::logits() {
    torch::NoGradGuard noGradients;
    const NamedTensors expected = readTensors(made::modelData("gemma3_tiny") / "expected.safetensors");
    for (const auto& [name, values] : expected) {
        const auto index = std::stoul(name.substr(name.find('.') + 1));
        const Tensor found = backbone().logits(statesOf(backbone(), sequences()[index]["ids"]));
        const double worst = (found - values).abs().max().item<double>();
        QVERIFY2(worst < 1e-4, qPrintable(QString("%1: %2").arg(name.c_str()).arg(worst)));
    }
}

void TestGemma3Tiny::greedyTokens() {
    torch::NoGradGuard noGradients;
    for (const auto& sequence : sequences()) {
        const std::vector<int32_t> ids = sequence["ids"];
        const std::vector<int32_t> tokens = sequence["greedy"]["tokens"];
        KvCache cache = backbone().newCache();
        Batch batch = makePromptBatch({{.prompt = ids, .target = {}, .task = 0}}, {});
        auto position = static_cast<int64_t>(ids.size());
        for (const int32_t token : tokens) {
            const Tensor best = backbone()
                                    .logits(backbone().targetStates(
                                        batch, {.cache = &cache, .prefix = {}, .prefixBlocks = 0}))
                                    .argmax(1);
            QCOMPARE(best.item<int64_t>(), int64_t{token});
            batch =
                makeNextBatch({{.slot = 0, .example = 0, .position = position++, .token = token}}, {0}, {});
        }
    }
}

void TestGemma3Tiny::sequencesOfOnePackDoNotMix() {
    torch::NoGradGuard noGradients;
    std::vector<std::vector<int32_t>> all;
    std::vector<BatchItem> items;
    for (const auto& sequence : sequences())
        all.push_back(sequence["ids"]);
    for (const auto& ids : all)
        items.push_back({.prompt = std::span(ids).first(2), .target = std::span(ids).subspan(2), .task = 0});
    const Batch batch = makeTrainingBatch(items, {});
    const Tensor together = backbone().loss(backbone().targetStates(batch, {}), batch.targetIds);
    std::vector<Tensor> apart;
    for (const auto& item : items) {
        const Batch one = makeTrainingBatch({item}, {});
        apart.push_back(backbone().loss(backbone().targetStates(one, {}), one.targetIds));
    }
    QVERIFY(torch::allclose(together, torch::cat(apart), 1e-5, 1e-5));
}

QTEST_GUILESS_MAIN(TestGemma3Tiny)
#include "tst_gemma3_tiny.moc"
