#include "core/evaluation/metrics.h"
#include "core/inference/transfer.h"
#include "tests/support/thrown_error.h"
#include "tests/support/tiny_model.h"

#include <QtTest>

using namespace alter;

/// Ablations of a tiny model, against evaluations of the same change.
class TestTransfer : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void cellsAreEvaluationsWithoutTheExpert();
    void anotherOnesExpertIsNothingToAPinnedTask();
    void progressEndsAtOne();
    void theBackboneAloneIsRefused();

  private:
    std::vector<EvaluationTask> tasks() const;

    made::TinyModel m_tiny{"gemma3_tiny"};
    std::optional<ExampleEncoder> m_encoder;
    std::vector<EncodedItem> m_items;
};

void TestTransfer::initTestCase() {
    made::addMixture(m_tiny.loaded, {});
    m_encoder.emplace(tokenCodec(m_tiny.loaded.tokenizer), Template("{text}", "input"),
                      Template("{label}", "target"), PromptStyle::DecoderOnly, 0);
    for (const char* text : {"the order was fine", "no kettle", "the cups broke", "it came on time",
                             "the lamp is dented", "ends here", "two of three", "thank you"}) {
        const nlohmann::ordered_json fields = {{"text", text},
                                               {"label", m_items.size() % 2 == 0 ? "yes" : "no"}};
        m_items.push_back({.exampleId = static_cast<int64_t>(m_items.size()) + 10,
                           .tokens = m_encoder->encode(fields),
                           .input = text,
                           .references = {"none"}});
    }
    const auto answered = evaluate(m_tiny.loaded.view(), {tasks().front()}, {}).front().predictions;
    for (size_t i = 0; i < m_items.size(); ++i)
        m_items[i].references = {answered[i].text};
}

/// What the whole model answers is right, so that any other answer costs something.
std::vector<EvaluationTask> TestTransfer::tasks() const {
    const EvaluationTask first{
        .name = "first", .task = 0, .metric = &tokenF1(), .encoder = &*m_encoder, .items = m_items};
    EvaluationTask third = first;
    third.name = "third";
    third.task = 2;
    return {first, third};
}

void TestTransfer::cellsAreEvaluationsWithoutTheExpert() {
    const Model model = m_tiny.loaded.view();
    const std::vector<Ablation> cells = ablations(model, tasks(), {});
    QCOMPARE(cells.size(), 6U); // two tasks by three experts
    double changed = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        const EvaluationTask task = tasks()[i / 3];
        QCOMPARE(cells[i].task, task.name);
        QCOMPARE(cells[i].expert, model.tasks[i % 3]);
        Model without = model;
        without.change.ablate = {static_cast<int64_t>(i % 3)};
        const double plain = evaluate(model, {task}, {}).front().estimate.value;
        QCOMPARE(cells[i].plain, plain);
        QCOMPARE(cells[i].difference, evaluate(without, {task}, {}).front().estimate.value - plain);
        QVERIFY(cells[i].low <= cells[i].difference && cells[i].difference <= cells[i].high);
        QCOMPARE(cells[i].count, static_cast<int64_t>(m_items.size()));
        changed += std::abs(cells[i].difference);
    }
    QVERIFY(changed > 0); // otherwise nothing was compared
}

void TestTransfer::anotherOnesExpertIsNothingToAPinnedTask() {
    Model model = m_tiny.loaded.view();
    model.pinned = true;
    for (const Ablation& cell : ablations(model, tasks(), {})) {
        if (cell.task == cell.expert)
            continue;
        QCOMPARE(cell.difference, 0.0);
        QCOMPARE(cell.chance, 1.0);
    }
    // What is not measured above would be the same.
    Model without = model;
    without.change.ablate = {1};
    QCOMPARE(evaluate(without, {tasks().front()}, {}).front().estimate.value,
             evaluate(model, {tasks().front()}, {}).front().estimate.value);
}

void TestTransfer::progressEndsAtOne() {
    double last = 0;
    std::string what;
    ablations(m_tiny.loaded.view(), tasks(), {}, [&](std::string_view now, double share) {
        QVERIFY(share >= last && share <= 1 + 1e-9);
        last = share;
        what = now;
    });
    QVERIFY(std::abs(last - 1) < 1e-9);
    QCOMPARE(what, std::string("third without third"));
}

void TestTransfer::theBackboneAloneIsRefused() {
    Model base = m_tiny.loaded.view();
    base.mixture = nullptr;
    const auto error = errorOf([&] { ablations(base, tasks(), {}); });
    QVERIFY(error && error->kind() == ErrorKind::Usage);
}

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
