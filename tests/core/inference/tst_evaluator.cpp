#include "core/evaluation/metrics.h"
#include "core/inference/evaluator.h"
#include "core/inference/label_scoring.h"
#include "tests/support/tiny_model.h"

#include <QtTest>

using namespace alter;

/// Evaluation of a tiny model against its parts.
class TestEvaluator : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void scoresLabels();
    void labelsFollowTheInput();
    void generatesAnswers();
    void routesUnnamed();
    void limitsAndReportsProgress();
    void stopsWhenProgressThrows();
    void refusesTasksWithoutExamples();

  private:
    EvaluationTask labelled() const;
    EvaluationTask open() const;

    made::TinyModel m_tiny{"gemma3_tiny"};
    std::optional<ExampleEncoder> m_encoder;
    std::vector<EncodedItem> m_items;
};

void TestEvaluator::initTestCase() {
    made::addMixture(m_tiny.loaded, {});
    m_encoder.emplace(tokenCodec(m_tiny.loaded.tokenizer), Template("{text}", "input"),
                      Template("{label}", "target"), PromptStyle::DecoderOnly, 0);
    const std::vector<std::pair<const char*, const char*>> rows = {
        {"the order was fine", "yes"}, {"no kettle", "no"},        {"the cups broke", "no"},
        {"ends with a space ", "yes"}, {"it came on time", "yes"}, {"the lamp is dented", "no"}};
    for (const auto& [text, label] : rows) {
        const nlohmann::ordered_json fields = {{"text", text}, {"label", label}};
        m_items.push_back({.exampleId = static_cast<int64_t>(m_items.size()) + 10,
                           .tokens = m_encoder->encode(fields),
                           .input = text,
                           .references = {label}});
    }
}

EvaluationTask TestEvaluator::labelled() const {
    return {.name = "first",
            .task = 0,
            .metric = &accuracy(),
            .labels = {"yes", "no"},
            .encoder = &*m_encoder,
            .items = m_items};
}

EvaluationTask TestEvaluator::open() const {
    return {.name = "second", .task = 1, .metric = &tokenF1(), .encoder = &*m_encoder, .items = m_items};
}

void TestEvaluator::scoresLabels() {
    const Model model = m_tiny.loaded.view();
    const TaskEvaluation result = evaluate(model, {labelled()}, {}).front();
    int right = 0;
    for (size_t i = 0; i < m_items.size(); ++i) {
        std::vector<std::vector<int32_t>> labels;
        for (const char* label : {"yes", "no"})
            labels.push_back(m_encoder->encodeTarget(label, m_items[i].input));
        const LabelScores scores =
            scoreLabels(model, {{.ids = m_items[i].tokens.prompt, .task = 0}}, labels).front();
        const Prediction& prediction = result.predictions[i];
        QCOMPARE(prediction.exampleId, m_items[i].exampleId);
        QCOMPARE(prediction.text, std::string(scores.best() == 0 ? "yes" : "no"));
        QVERIFY(std::abs(prediction.probabilities.at("yes") - scores.probabilities[0]) < 1e-5);
        const bool same = prediction.text == m_items[i].references.front();
        QCOMPARE(prediction.score, same ? 1.0 : 0.0);
        right += same ? 1 : 0;
    }
    QCOMPARE(result.estimate.value, right / 6.0);
    QCOMPARE(result.estimate.examples, size_t{6});
    QVERIFY(result.estimate.interval.low <= result.estimate.value);
    QVERIFY(result.estimate.interval.high >= result.estimate.value);
    QCOMPARE(result.metric, std::string("accuracy"));
    QVERIFY(result.seconds > 0);
}

void TestEvaluator::labelsFollowTheInput() {
    QVERIFY(m_encoder->encodeTarget("yes", m_items[0].input) !=
            m_encoder->encodeTarget("yes", m_items[3].input));
}

void TestEvaluator::generatesAnswers() {
    const Model model = m_tiny.loaded.view();
    EvaluationTask task = open();
    task.answerTokens = 4;
    const EvaluationOptions options{.interval = false};
    const TaskEvaluation result = evaluate(model, {task}, options).front();
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Generated answer =
            generate(model, {{.ids = m_items[i].tokens.prompt, .task = 1}}, {.maxTokens = 20}).front();
        const std::string& text = result.predictions[i].text;
        QVERIFY(answer.text.find(text) != std::string::npos);
        QVERIFY(text.empty() || (text.front() != ' ' && text.back() != ' '));
        QVERIFY(result.predictions[i].probabilities.empty());
    }
    QCOMPARE(result.estimate.interval.low, result.estimate.value);
    const auto both = evaluate(model, {labelled(), task}, options);
    QCOMPARE(meanOf(both, options).value, (both[0].estimate.value + both[1].estimate.value) / 2);
}

void TestEvaluator::routesUnnamed() {
    const EvaluationOptions options{.unnamed = true, .interval = false};
    const auto unnamed = evaluate(m_tiny.loaded.view(), {labelled()}, options).front();
    const auto named = evaluate(m_tiny.loaded.view(), {labelled()}, {.interval = false}).front();
    QVERIFY(unnamed.predictions[0].probabilities != named.predictions[0].probabilities);
    Model headless = m_tiny.loaded.view();
    headless.hasHead = false;
    QVERIFY_THROWS_EXCEPTION(Error, evaluate(headless, {labelled()}, options));
}

void TestEvaluator::limitsAndReportsProgress() {
    std::vector<double> shares;
    const auto progress = [&](std::string_view, double share) { shares.push_back(share); };
    const auto results =
        evaluate(m_tiny.loaded.view(), {labelled(), open()}, {.limit = 2, .interval = false}, progress);
    QCOMPARE(results[0].predictions.size(), size_t{2});
    QCOMPARE(results[1].predictions.size(), size_t{2});
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QCOMPARE(shares.back(), 1.0);
}

void TestEvaluator::stopsWhenProgressThrows() {
    const auto progress = [](std::string_view, double share) {
        if (share > 0.1)
            throw Error(ErrorKind::Interrupted, {.what = "stopped"});
    };
    QVERIFY_THROWS_EXCEPTION(Error, evaluate(m_tiny.loaded.view(), {open()}, {}, progress));
}

void TestEvaluator::refusesTasksWithoutExamples() {
    EvaluationTask task = open();
    task.items = {};
    QVERIFY_THROWS_EXCEPTION(Error, evaluate(m_tiny.loaded.view(), {task}, {}));
}

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
