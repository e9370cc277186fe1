#include "core/mta/routing_recorder.h"

#include <QtTest>

using namespace alter;

/// Routing statistics against a direct computation.
class TestRoutingRecorder : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void namesExperts();
    void cellsOfTwoBatches();
    void rowsWithoutTaskDoNotCount();
};

namespace {

constexpr int64_t width = 6;

MixtureShape shapeOf(const std::string& gates) {
    MixtureShape shape{.streams = {{.name = "encoder", .blocks = 2, .hidden = width, .inner = 8},
                                   {.name = "decoder", .blocks = 1, .hidden = width, .inner = 8}},
                       .ownExpert = {0, 1, 2},
                       .experts = 3,
                       .adapter = {},
                       .router = {}};
    shape.adapter.rank = 2;
    shape.adapter.sharedExperts = 1;
    shape.router.gates = gates;
    shape.router.features = "token";
    return shape;
}

Mixture randomMixture(const MixtureShape& shape) {
    Mixture mixture(shape, 3);
    NamedTensors values;
    for (const auto& [name, value] : mixture.parameters())
        values.emplace_back(name, value + 0.5 * torch::randn_like(value));
    mixture.load(values);
    mixture.setTrainable(false, false, kExact);
    return mixture;
}

Pack packOf(const std::vector<int64_t>& lengths, bool prompts) {
    Pack pack;
    for (const int64_t length : lengths) {
        const int64_t begin = pack.rows();
        const auto example = static_cast<int64_t>(pack.segments.size());
        pack.segments.push_back({.begin = begin,
                                 .end = begin + length,
                                 .promptEnd = prompts ? begin + length : begin,
                                 .example = example});
    }
    pack.tokens = pack.positions = torch::zeros({pack.rows()}, torch::kInt64);
    return pack;
}

/// Sends random states through the experts of an encoder with two blocks and a decoder with one.
void pass(RoutingFlow& flow, const Pack& source, const Pack& target) {
    flow.enter(0, source);
    for (int64_t block = 0; block < 2; ++block) {
        const Tensor hidden = torch::randn({source.rows(), width});
        flow.enterBlock(block, hidden);
        flow.deltas(block, hidden);
    }
    flow.rememberPrompt(torch::randn({source.rows(), width}));
    flow.enter(1, target);
    const Tensor hidden = torch::randn({target.rows(), width});
    flow.enterBlock(0, hidden);
    flow.deltas(0, hidden);
}

/// All gates of one task at one place, [n, M], over all batches.
using Seen = std::map<std::tuple<size_t, int64_t, int64_t>, std::vector<Tensor>>;

void gather(Seen& seen, const RoutingFlow& flow, const std::vector<int64_t>& tasks) {
    for (const ObservedGates& observed : flow.observed())
        for (int64_t row = 0; row < observed.gates.size(0); ++row) {
            const auto example = static_cast<size_t>(observed.rowExample[row].item<int64_t>());
            seen[{observed.stream, observed.block, tasks[example]}].push_back(observed.gates[row]);
        }
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-5;
}

} // namespace

void TestRoutingRecorder::namesExperts() {
    MixtureShape shape = shapeOf("residual");
    using Names = std::vector<std::string>;
    QCOMPARE(expertNames(shape, {"a", "b", "c"}), (Names{"a", "b", "c", "shared1"}));
    shape.experts = 1;
    shape.ownExpert = {0, 0, 0};
    QCOMPARE(expertNames(shape, {"a", "b", "c"}), (Names{"expert1", "shared1"}));
}

void TestRoutingRecorder::cellsOfTwoBatches() {
    torch::manual_seed(5);
    const MixtureShape shape = shapeOf("residual");
    const Mixture mixture = randomMixture(shape);
    RoutingRecorder recorder(shape);
    Seen seen;
    for (const std::vector<int64_t>& tasks : {std::vector<int64_t>{0, 2, 2}, std::vector<int64_t>{2, 0, 2}}) {
        RoutingFlow flow(mixture, {.tasks = tasks, .observe = true, .change = {}});
        pass(flow, packOf({4, 1, 3}, true), packOf({2, 5, 2}, false));
        QCOMPARE(flow.observed().size(), size_t{3}); // both encoder blocks and the decoder's
        recorder.add(flow, tasks);
        gather(seen, flow, tasks);
    }
    const std::vector<RoutingCell> cells = recorder.cells({"a", "b", "c"});
    QCOMPARE(cells.size(), size_t{3 * 2 * 4}); // places, tasks that were seen, gates
    size_t next = 0;
    for (const auto& [place, rows] : seen) {
        const Tensor gates = torch::stack(rows).to(torch::kFloat64); // [n, 4]
        const Tensor size = gates.abs();
        const Tensor shares = size / size.sum(1, true);
        const Tensor entropy = (shares * shares.log()).sum(1).neg().mean();
        for (int64_t expert = 0; expert < 4; ++expert) {
            const RoutingCell& cell = cells[next++];
            const Tensor own = gates.select(1, expert);
            QCOMPARE(cell.stream, shape.streams[std::get<0>(place)].name);
            QCOMPARE(cell.layer, static_cast<int>(std::get<1>(place)));
            QCOMPARE(cell.task, std::string(std::get<2>(place) == 0 ? "a" : "c"));
            QCOMPARE(cell.expert, expertNames(shape, {"a", "b", "c"})[static_cast<size_t>(expert)]);
            QVERIFY(near(cell.gateMean, own.mean().item<double>()));
            QVERIFY(near(cell.gateStd, own.std(/*unbiased=*/false).item<double>()));
            QVERIFY(near(cell.gateAbsShare, shares.select(1, expert).mean().item<double>()));
            QVERIFY(near(cell.winShare, size.argmax(1).eq(expert).to(torch::kFloat64).mean().item<double>()));
            QVERIFY(near(cell.entropy, entropy.item<double>()));
        }
    }
}

void TestRoutingRecorder::rowsWithoutTaskDoNotCount() {
    const MixtureShape shape = shapeOf("softmax");
    const Mixture mixture = randomMixture(shape);
    RoutingRecorder recorder(shape);
    RoutingFlow flow(
        mixture,
        {.tasks = {RoutingRequest::kUnnamed, RoutingRequest::kUnnamed}, .observe = true, .change = {}});
    pass(flow, packOf({3, 2}, true), packOf({2, 2}, false));
    recorder.add(flow, {RoutingRequest::kUnnamed, 1});
    for (const RoutingCell& cell : recorder.cells({"a", "b", "c"}))
        QCOMPARE(cell.task, std::string("b"));
    recorder.clear();
    QVERIFY(recorder.cells({"a", "b", "c"}).empty());
}

QTEST_GUILESS_MAIN(TestRoutingRecorder)
#include "tst_routing_recorder.moc"
