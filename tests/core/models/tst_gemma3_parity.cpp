#include "core/inference/decoding.h"
#include "tests/support/starter_backbone.h"

#include <QtTest>

using namespace alter;
using nlohmann::json;

/// The starter backbone against transformers in fp32 (scripts/references/models_gemma3.py).
class TestGemma3Parity : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void logProbabilities_data();
    void logProbabilities();
    void greedyTokens();

  private:
    json m_expected;
    std::optional<LoadedModel> m_model;
};

void TestGemma3Parity::initTestCase() {
    m_model = made::starterBackbone();
    if (!m_model)
        QSKIP("the starter backbone is not in .deps/backbone; scripts/setup fetches it");
    m_expected = json::parse(readFileWhole(made::modelData("gemma3_parity.json")));
}

void TestGemma3Parity::logProbabilities_data() {
    QTest::addColumn<int>("index");
    const json expected = json::parse(readFileWhole(made::modelData("gemma3_parity.json")));
    for (size_t i = 0; i < expected["prompts"].size(); ++i)
        QTest::newRow(expected["prompts"][i]["name"].get<std::string>().c_str()) << static_cast<int>(i);
}

void TestGemma3Parity::logProbabilities() {
    QFETCH(int, index);
    torch::NoGradGuard noGradients;
    const Backbone& backbone = *m_model->backbone;
    const json& prompt = m_expected["prompts"][static_cast<size_t>(index)];
    const std::vector<int32_t> ids = prompt["ids"];
    QCOMPARE(m_model->tokenizer.encode(prompt["text"].get<std::string>()),
             std::vector<int32_t>(ids.begin() + 1, ids.end()));

    Batch batch = makePromptBatch({{.prompt = ids, .target = {}, .task = 0}}, backbone.layout());
    const auto length = static_cast<int64_t>(ids.size());
    batch.targetRows = torch::arange(length, torch::kInt64);
    const Tensor states = backbone.targetStates(batch, {});
    const std::vector<float> following = prompt["next_logprobs"];
    const Tensor next = batch.pack.tokens.narrow(0, 1, length - 1);
    const Tensor found = backbone.loss(states.narrow(0, 0, length - 1), next).neg();
    double worst = (found - torch::tensor(following)).abs().max().item<double>();

    const Tensor last = backbone.logits(states.narrow(0, length - 1, 1)).log_softmax(1)[0];
    for (const json& top : prompt["top"])
        worst = std::max(worst, std::abs(last[top[0].get<int64_t>()].item<double>() - top[1].get<double>()));
    qInfo("largest difference %.2g", worst);
    QVERIFY(worst < 1e-3);
}

void TestGemma3Parity::greedyTokens() {
    std::vector<Prompt> prompts;
    for (const json& greedy : m_expected["greedy"])
        prompts.push_back({.ids = greedy["ids"]});
    const std::vector<Generated> answers = generate(m_model->view(), prompts, {.maxTokens = 64});
    for (size_t i = 0; i < answers.size(); ++i)
        QCOMPARE(answers[i].tokens, m_expected["greedy"][i]["tokens"].get<std::vector<int32_t>>());
}

QTEST_GUILESS_MAIN(TestGemma3Parity)
#include "tst_gemma3_parity.moc"
