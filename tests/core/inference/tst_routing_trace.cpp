#include "core/inference/routing_trace.h"
#include "tests/support/tiny_model.h"

#include <QtTest>

using namespace alter;

/// The routing of one text, token by token.
class TestRoutingTrace : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void namesEverything();
    void softmaxRowsSumToOne();
    void pinnedIsOneHot();
    void overridesShow();
    void overridesChangeTheAnswer();
    void needsAMixture();

  private:
    Prompt prompt(int64_t task) const {
        return {.ids = m_tiny.expected["sequences"][1]["ids"], .task = task};
    }

    made::TinyModel m_tiny{"gemma3_tiny"};
};

namespace {

double sum(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

void TestRoutingTrace::init() {
    torch::manual_seed(2);
    made::addMixture(m_tiny.loaded, {.gates = "softmax", .features = "token"});
}

void TestRoutingTrace::namesEverything() {
    made::addMixture(m_tiny.loaded, {.features = "token", .shared = 1});
    const RoutingTrace trace = traceRouting(m_tiny.loaded.view(), prompt(1), {7, 8, 9});
    QCOMPARE(trace.experts, (std::vector<std::string>{"first", "second", "third", "shared1"}));
    QCOMPARE(trace.streams.size(), size_t{1});
    QCOMPARE(trace.streams[0].ids.size(), prompt(1).ids.size() + 2); // the answer's last token is not fed
    QCOMPARE(trace.streams[0].pieces[0], m_tiny.loaded.tokenizer.piece(2));
    QCOMPARE(trace.blocks.size(), size_t{4});
    QCOMPARE(trace.blocks[3].index, int64_t{3});
    QCOMPARE(trace.blocks[3].stream, std::string("decoder"));
    QCOMPARE(trace.blocks[3].gates.size(), trace.streams[0].ids.size());
    QCOMPARE(trace.blocks[3].gates[0].size(), size_t{4});
    QVERIFY(trace.blocks[3].gates[0] != trace.blocks[3].gates[1]);
    QCOMPARE(trace.taskWeights, (std::vector<double>{0, 1, 0}));
    QVERIFY(std::abs(sum(trace.taskProbabilities) - 1) < 1e-6);
}

void TestRoutingTrace::softmaxRowsSumToOne() {
    const RoutingTrace trace = traceRouting(m_tiny.loaded.view(), prompt(RoutingRequest::kUnnamed));
    QCOMPARE(trace.taskWeights, trace.taskProbabilities);
    for (const auto& block : trace.blocks)
        for (const auto& gates : block.gates)
            QVERIFY(std::abs(sum(gates) - 1) < 1e-6);
}

void TestRoutingTrace::pinnedIsOneHot() {
    Model model = m_tiny.loaded.view();
    model.pinned = true;
    model.hasHead = false;
    const RoutingTrace trace = traceRouting(model, prompt(2));
    QVERIFY(trace.taskProbabilities.empty());
    for (const auto& block : trace.blocks)
        for (const auto& gates : block.gates)
            QCOMPARE(gates, (std::vector<double>{0, 0, 1}));
}

void TestRoutingTrace::overridesShow() {
    Model model = m_tiny.loaded.view();
    model.change.ablate = {0};
    const RoutingTrace ablated = traceRouting(model, prompt(1));
    for (const auto& gates : ablated.blocks[2].gates) {
        QCOMPARE(gates[0], 0.0);
        QVERIFY(std::abs(sum(gates) - 1) < 1e-6);
    }
    model.change = {.pin = 2, .ablate = {}, .scale = {{2, 0.5}}};
    QCOMPARE(traceRouting(model, prompt(1)).blocks[0].gates[3], (std::vector<double>{0, 0, 0.5}));
}

void TestRoutingTrace::overridesChangeTheAnswer() {
    torch::NoGradGuard noGradients;
    const auto states = [&](const Model& model, int64_t task) {
        ModelPass pass(model, {task});
        return pass.states(makePromptBatch({{.prompt = prompt(task).ids, .target = {}, .task = task}}, {}));
    };
    Model model = m_tiny.loaded.view();
    const Tensor before = states(model, 0);
    model.change.pin = 1;
    const Tensor pinned = states(model, 0);
    QVERIFY(!torch::allclose(before, pinned));
    model.change = {};
    model.pinned = true;
    QVERIFY(
        torch::allclose(states(model, 1), pinned, 1e-4, 1e-5)); // the same expert alone, computed otherwise
}

void TestRoutingTrace::needsAMixture() {
    Model model = m_tiny.loaded.view();
    model.mixture = nullptr;
    QVERIFY_THROWS_EXCEPTION(Error, traceRouting(model, prompt(0)));
    model.change.pin = 0;
    QVERIFY_THROWS_EXCEPTION(Error, ModelPass(model, {0}));
}

QTEST_GUILESS_MAIN(TestRoutingTrace)
#include "tst_routing_trace.moc"
