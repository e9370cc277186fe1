#include "core/inference/label_scoring.h"
#include "tests/support/tiny_model.h"

#include <QtTest>

using namespace alter;

/// Labels scored as branches of one prompt against each label as a sequence of its own.
class TestLabelScoring : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void equalsWholeSequences_data();
    void equalsWholeSequences();
    void countsTheEndWhereOneLabelBeginsAnother();
    void batchesDoNotMatter();
    void refusesEmptyLabels();

  private:
    made::TinyModel m_gemma{"gemma3_tiny"};
    made::TinyModel m_t5{"t5_v11_tiny"};
};

namespace {

using Labels = std::vector<std::vector<int32_t>>;

/// Labels that share first tokens, one of them a single token, with their end token.
Labels someLabels() {
    return {{7, 1}, {8, 20, 21, 1}, {8, 20, 22, 1}, {8, 30, 1}, {9, 7, 8, 40, 41, 1}};
}

double sequenceScore(const Model& model, const Prompt& prompt, const std::vector<int32_t>& label) {
    torch::NoGradGuard noGradients;
    ModelPass pass(model, {prompt.task});
    const Batch batch = makeTrainingBatch({{.prompt = prompt.ids, .target = label, .task = prompt.task}},
                                          model.backbone->layout());
    return -model.backbone->loss(pass.states(batch), batch.targetIds).sum().item<double>();
}

std::vector<Prompt> somePrompts(int64_t task) {
    std::vector<Prompt> prompts;
    for (const size_t length : {3, 30, 9, 12})
        prompts.push_back({.ids = made::someIds(length, length, 97), .task = task});
    return prompts;
}

} // namespace

void TestLabelScoring::equalsWholeSequences_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("gates");
    QTest::addColumn<QString>("features");
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<int>("task");
    for (const char* name : {"gemma3_tiny", "t5_v11_tiny"}) {
        QTest::addRow("%s, alone", name) << name << ""
                                         << "" << false << -1;
        QTest::addRow("%s, pinned", name) << name << "residual"
                                          << "sequence" << true << 2;
        QTest::addRow("%s, sequence", name) << name << "residual"
                                            << "sequence" << false << 2;
        QTest::addRow("%s, token", name) << name << "softmax"
                                         << "token" << false << 0;
        QTest::addRow("%s, unnamed", name) << name << "softmax"
                                           << "sequence" << false << -1;
    }
}

void TestLabelScoring::equalsWholeSequences() {
    QFETCH(QString, model);
    QFETCH(QString, gates);
    QFETCH(QString, features);
    QFETCH(bool, pinned);
    QFETCH(int, task);
    made::TinyModel& tiny = model == "gemma3_tiny" ? m_gemma : m_t5;
    if (!gates.isEmpty())
        made::addMixture(tiny.loaded, {.gates = gates.toStdString(), .features = features.toStdString()});
    Model view = tiny.loaded.view();
    view.pinned = pinned;
    const std::vector<Prompt> prompts = somePrompts(task);
    const auto scores = scoreLabels(view, prompts, someLabels());
    for (size_t i = 0; i < prompts.size(); ++i) {
        double sum = 0;
        double total = 0;
        for (std::vector<int32_t> label : someLabels()) {
            label.pop_back();
            total += std::exp(sequenceScore(view, prompts[i], label));
        }
        for (size_t j = 0; j < someLabels().size(); ++j) {
            std::vector<int32_t> label = someLabels()[j];
            label.pop_back(); // none begins another: the end token tells nothing
            const double expected = sequenceScore(view, prompts[i], label);
            QVERIFY2(std::abs(scores[i].logLikelihoods[j] - expected) < 1e-5 * std::max(1.0, -expected),
                     qPrintable(QString("%1 %2").arg(scores[i].logLikelihoods[j]).arg(expected)));
            QVERIFY(std::abs(scores[i].probabilities[j] - std::exp(expected) / total) < 1e-4);
            QVERIFY(scores[i].logLikelihoods[j] <= scores[i].logLikelihoods[scores[i].best()]);
            sum += scores[i].probabilities[j];
        }
        QVERIFY(std::abs(sum - 1.0) < 1e-12);
    }
    tiny.loaded.mixture.reset();
}

void TestLabelScoring::countsTheEndWhereOneLabelBeginsAnother() {
    const Model view = m_gemma.loaded.view();
    const Labels labels = {{7, 1}, {7, 20, 1}, {9, 1}};
    const Prompt prompt = somePrompts(-1)[1];
    const LabelScores scores = scoreLabels(view, {prompt}, labels).front();
    for (size_t j = 0; j < labels.size(); ++j)
        QVERIFY(std::abs(scores.logLikelihoods[j] - sequenceScore(view, prompt, labels[j])) < 1e-4);
}

void TestLabelScoring::batchesDoNotMatter() {
    const Model view = m_gemma.loaded.view();
    std::vector<Prompt> prompts;
    for (size_t i = 0; i < 90; ++i) // more states than go through the head at once
        prompts.push_back({.ids = made::someIds(3 + i % 7, i, 97)});
    std::vector<size_t> steps;
    const auto small = scoreLabels(view, prompts, someLabels(),
                                   {.batchRows = 50, .onBatch = [&](size_t done) { steps.push_back(done); }});
    const auto large = scoreLabels(view, prompts, someLabels(), {.batchRows = 100000, .onBatch = {}});
    QVERIFY(steps.size() > 10);
    QCOMPARE(steps.back(), prompts.size());
    for (size_t i = 0; i < prompts.size(); ++i)
        for (size_t j = 0; j < someLabels().size(); ++j)
            QVERIFY(std::abs(small[i].logLikelihoods[j] - large[i].logLikelihoods[j]) < 1e-4);
}

void TestLabelScoring::refusesEmptyLabels() {
    const Model view = m_gemma.loaded.view();
    QVERIFY_THROWS_EXCEPTION(Error, scoreLabels(view, somePrompts(-1), {}));
    QVERIFY_THROWS_EXCEPTION(Error, scoreLabels(view, somePrompts(-1), {{7}, {1}}));
    QVERIFY_THROWS_EXCEPTION(Error, scoreLabels(view, {Prompt{.ids = {}}}, someLabels()));
}

QTEST_GUILESS_MAIN(TestLabelScoring)
#include "tst_label_scoring.moc"
