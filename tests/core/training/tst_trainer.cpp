#include "tests/core/training/made_run.h"

#include <QtTest>

using namespace alter;

/// Whole runs on three small tasks: what they learn, what moves, and what they tell.
class TestTrainer : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void learns();
    void sameSeedSameRun();
    void expertsMoveByTheirOwnExamplesOnly();
    void stageTwoMovesRoutersAndHead();
    void jointStageMovesExpertsToo();
    void backboneStays();
    void stageTwoStartsWhereStageOneEnded();
    void askingBetweenStagesLeavesStageOneAsItEnded_data();
    void askingBetweenStagesLeavesStageOneAsItEnded();
    void bestWeightsAreKept();
    void impatientStageEndsEarly();
    void exactAnswersAreCounted();
    void accumulationIsALargerBatch();
    void prefixCacheChangesNothing();
    void methodsWithOneStage();

  private:
    made::TinyModel m_tiny{"gemma3_tiny"};
    std::vector<TaskData> m_tasks = made::threeTasks();

    const Backbone& backbone() const { return *m_tiny.loaded.backbone; }
    made::MadeRun run(const RunConfig& config) const { return {backbone(), m_tasks, config}; }
    Batch batchOf(const std::vector<std::pair<size_t, size_t>>& examples) const;
};

namespace {

const SeriesKey validationLoss1 = {.stage = 1, .split = Split::Validation, .task = "", .name = "loss"};
const SeriesKey validationLoss2 = {.stage = 2, .split = Split::Validation, .task = "", .name = "loss"};

bool isExpert(const std::string& name) {
    return name.find(".experts.") != std::string::npos;
}

/// Names of the tensors that differ.
std::set<std::string> moved(const NamedTensors& before, const NamedTensors& after) {
    std::set<std::string> names;
    for (size_t i = 0; i < before.size(); ++i)
        if (!torch::equal(before[i].second, after[i].second))
            names.insert(before[i].first);
    return names;
}

const CheckpointContent& endOfStage(const made::Told& told, int stage) {
    for (const auto& [event, content] : told.checkpoints)
        if (event.kind == CheckpointKind::StageEnd && event.stage == stage)
            return content;
    throw std::runtime_error("no end of the stage");
}

} // namespace

Batch TestTrainer::batchOf(const std::vector<std::pair<size_t, size_t>>& examples) const {
    std::vector<BatchItem> items;
    for (const auto& [task, index] : examples)
        items.push_back(batchItem(m_tasks[task].train.items[index], static_cast<int64_t>(task)));
    return makeTrainingBatch(items, backbone().layout());
}

void TestTrainer::learns() {
    RunConfig config = made::shortRun();
    config.stage1.epochs = 6;
    config.stage1.learningRate = 5e-2;
    const made::Told told = run(config)();
    const std::vector<double> first = told.curve(validationLoss1), second = told.curve(validationLoss2);
    QVERIFY2(first.back() < 0.7 * first.front(),
             qPrintable(QString("%1 -> %2").arg(first.front()).arg(first.back())));
    QVERIFY(*std::min_element(second.begin(), second.end()) <= second.front());
    QCOMPARE(told.curve({.stage = 1, .split = Split::Train, .task = "", .name = "loss"}).size(), size_t{36});
    for (const char* name : {"gradient_norm", "learning_rate"})
        QCOMPARE(told.curve({.stage = 2, .split = Split::Train, .task = "", .name = name}).size(),
                 size_t{12});
    for (const char* name : {"balance_loss", "prior_loss", "head_loss"})
        QCOMPARE(told.curve({.stage = 2, .split = Split::Train, .task = "", .name = name}).size(),
                 size_t{12});
    const SeriesKey head = {.stage = 2, .split = Split::Validation, .task = "", .name = "head_accuracy"};
    QVERIFY(told.curve(head).back() >= told.curve(head).front());
}

void TestTrainer::sameSeedSameRun() {
    RunConfig config = made::shortRun();
    const made::Told a = run(config)(), b = run(config)();
    QVERIFY(a.metrics == b.metrics);
    QCOMPARE(made::firstDifference(a.weights, b.weights), "");
    config.seed = 12;
    QVERIFY(run(config)().metrics != a.metrics);
}

void TestTrainer::expertsMoveByTheirOwnExamplesOnly() {
    for (const char* kind : {"bottleneck", "lora"}) {
        RunConfig config = made::shortRun();
        config.adapter.kind = kind;
        const StagePlan plan = methodNamed("two-stage")->stages(config).front();
        const auto mixture = made::newMixture(config, backbone());
        mixture->setTrainable(plan.trainExperts, plan.trainRouters, backbone().type());
        Optimiser optimiser(*mixture, plan);
        const auto step = [&](const Batch& batch) {
            optimiser.zeroGradients();
            RoutingFlow flow(*mixture, trainingRequest(plan, batch));
            batchLosses(backbone(), batch, flow, config.router).total.backward();
            optimiser.step(1.0);
        };
        step(batchOf({{0, 0}, {1, 0}, {2, 0}})); // from here on every expert has moments that would move it
        const NamedTensors before = made::weightsOf(*mixture);
        step(batchOf({{0, 1}, {2, 1}, {2, 2}}));
        for (const Tensor& value : mixture->expertParameters(1))
            QVERIFY(!value.grad().defined());
        std::set<std::string> own;
        for (const auto& [name, value] : before)
            if (name.find(".experts.0.") != std::string::npos ||
                name.find(".experts.2.") != std::string::npos)
                own.insert(name);
        QCOMPARE(moved(before, made::weightsOf(*mixture)), own);
    }
}

void TestTrainer::stageTwoMovesRoutersAndHead() {
    const made::Told told = run(made::shortRun())();
    const CheckpointContent& end = told.checkpoints.back().second;
    for (const std::string& name : moved(endOfStage(told, 1).mixture, end.mixture))
        QVERIFY2(!isExpert(name), name.c_str());
    for (const std::string& name :
         moved(made::weightsOf(*made::newMixture(made::shortRun(), backbone())), endOfStage(told, 1).mixture))
        QVERIFY2(isExpert(name), name.c_str());
}

void TestTrainer::jointStageMovesExpertsToo() {
    RunConfig config = made::shortRun();
    config.joint = true;
    config.stage2.validateEvery = 100; // the start and the end alone
    const made::Told told = run(config)([](int64_t done) {
        return done == 20 ? TrainingRequest::Checkpoint : TrainingRequest::None; // inside stage 2
    });
    for (const auto& [event, content] : told.checkpoints)
        if (event.kind == CheckpointKind::Latest)
            QCOMPARE(moved(endOfStage(told, 1).mixture, content.mixture).size(), content.mixture.size());
}

/// Every weight of the backbone has a part in these numbers.
void TestTrainer::backboneStays() {
    torch::NoGradGuard noGradients;
    const Batch batch = batchOf({{0, 0}, {1, 1}, {2, 2}});
    const auto numbers = [&] {
        return std::vector{backbone().head().clone(), backbone().prefixStates(batch.pack, 4),
                           backbone().logits(backbone().targetStates(batch, {}))};
    };
    const std::vector<Tensor> before = numbers();
    RunConfig config = made::shortRun();
    config.joint = true;
    {
        torch::AutoGradMode gradients(true);
        run(config)();
    }
    const std::vector<Tensor> after = numbers();
    for (size_t i = 0; i < before.size(); ++i)
        QVERIFY(torch::equal(before[i], after[i]));
    QVERIFY(!backbone().head().requires_grad());
}

void TestTrainer::stageTwoStartsWhereStageOneEnded() {
    for (const char* kind : {"bottleneck", "lora"}) {
        RunConfig config = made::shortRun();
        config.adapter.kind = kind;
        config.adapter.sharedExperts = 1;
        const made::Told told = run(config)();
        const std::vector<double> first = told.curve(validationLoss1);
        const double best = *std::min_element(first.begin(), first.end());
        QVERIFY(std::abs(told.curve(validationLoss2).front() - best) < 1e-5);
        const auto start = std::find_if(told.routing.begin(), told.routing.end(),
                                        [](const RoutingSnapshot& snapshot) { return snapshot.stage == 2; });
        QCOMPARE(start->step, int64_t{12});
        for (const RoutingCell& cell : start->cells) {
            QCOMPARE(cell.gateMean, cell.expert == cell.task || cell.expert == "shared1" ? 1.0 : 0.0);
            QCOMPARE(cell.gateStd, 0.0);
        }
    }
}

void TestTrainer::askingBetweenStagesLeavesStageOneAsItEnded_data() {
    QTest::addColumn<TrainingRequest>("request");
    QTest::addColumn<TrainingOutcome>("outcome");
    QTest::newRow("stop") << TrainingRequest::Stop << TrainingOutcome::Stopped;
    QTest::newRow("checkpoint") << TrainingRequest::Checkpoint << TrainingOutcome::Finished;
}

/// Checkpoints of one step share a folder: a softmax run that is asked for one before stage 2's first step
/// must not leave stage 1's end as something to use through routers that were never trained.
void TestTrainer::askingBetweenStagesLeavesStageOneAsItEnded() {
    QFETCH(TrainingRequest, request);
    QFETCH(TrainingOutcome, outcome);
    RunConfig config = made::shortRun();
    config.router.gates = "softmax";
    const made::Told told =
        run(config)([&](int64_t done) { return done == 12 ? request : TrainingRequest::None; });
    QCOMPARE(told.outcome, outcome);
    int found = 0;
    for (const auto& [event, content] : told.checkpoints)
        if (event.step == 12) {
            ++found;
            QCOMPARE(content.state.at("routed").get<bool>(), false);
        }
    QVERIFY(found > 0);
}

/// With steps far too large the last weights are not the best ones.
void TestTrainer::bestWeightsAreKept() {
    RunConfig config = made::shortRun();
    config.method = "single";
    config.stage1.learningRate = 0.5;
    config.stage1.epochs = 6;
    config.stage1.schedule = "constant";
    config.stage1.validateEvery = 1;
    const made::Told told = run(config)();
    const std::vector<double> losses = told.curve(validationLoss1);
    const double best = *std::min_element(losses.begin(), losses.end());
    QVERIFY(losses.back() > best);
    const auto mixture = made::newMixture(config, backbone());
    mixture->load(told.weights);
    QVERIFY(std::abs(validate(backbone(), *mixture, m_tasks, nullptr, {}).loss - best) < 1e-5);
}

void TestTrainer::impatientStageEndsEarly() {
    RunConfig config = made::shortRun();
    config.method = "single";
    config.stage1.learningRate = 0.5;
    config.stage1.schedule = "constant";
    config.stage1.epochs = 20;
    config.stage1.validateEvery = 1;
    config.stage1.patience = 2;
    const made::Told told = run(config)();
    const std::vector<double> losses = told.curve(validationLoss1);
    const auto best = std::min_element(losses.begin(), losses.end());
    QCOMPARE(losses.end() - best, std::ptrdiff_t{3}); // the best and two that were not better
    QVERIFY(losses.size() < 100);
}

/// What is told to be exact is what greedy decoding gives: all of it at last, on examples learned by heart.
void TestTrainer::exactAnswersAreCounted() {
    RunConfig config = made::shortRun();
    config.method = "single";
    config.stage1.epochs = 40;
    config.stage1.learningRate = 0.02;
    config.stage1.schedule = "constant";
    std::vector<TaskData> tasks = m_tasks;
    for (TaskData& task : tasks)
        task.validation = task.train;
    const made::Told told = made::MadeRun(backbone(), tasks, config)();
    SeriesKey series = validationLoss1;
    series.name = "exact_match";
    const std::vector<double> exact = told.curve(series);
    QVERIFY(exact.front() < 0.5);
    QVERIFY2(exact.back() > 0.9, qPrintable(QString::number(exact.back())));
}

/// Losses are means over examples, so that passes of 4 and 4 take the step of one of 8 where experts see
/// both.
void TestTrainer::accumulationIsALargerBatch() {
    RunConfig config = made::shortRun();
    config.stage1.batchSize = 4;
    config.stage1.accumulation = 2;
    const std::vector<double> twice = run(config)().curve(validationLoss1);
    config.stage1.batchSize = 8;
    config.stage1.accumulation = 1;
    const std::vector<double> once = run(config)().curve(validationLoss1);
    QCOMPARE(twice.size(), once.size());
    for (size_t i = 0; i < once.size(); ++i)
        QVERIFY(std::abs(once[i] - twice[i]) < 1e-4 * once[i]);
}

void TestTrainer::prefixCacheChangesNothing() {
    QTemporaryDir folder;
    RunConfig config = made::shortRun();
    config.adapter.topBlocks = 2;
    const PrefixCache cache(folder.filePath("prefix").toStdString(), "fingerprint", backbone(), 2, m_tasks);
    const made::Told plain = run(config)(), cached = made::MadeRun(backbone(), m_tasks, config, &cache)();
    QCOMPARE(plain.metrics.size(), cached.metrics.size());
    for (size_t i = 0; i < plain.metrics.size(); ++i) {
        QVERIFY(plain.metrics[i].series == cached.metrics[i].series);
        const double expected = plain.metrics[i].value;
        QVERIFY(std::abs(cached.metrics[i].value - expected) <= 1e-3 * std::abs(expected) + 1e-5);
    }
}

void TestTrainer::methodsWithOneStage() {
    for (const char* method : {"single", "shared"}) {
        RunConfig config = made::shortRun();
        config.method = method;
        const made::Told told = run(config)();
        QVERIFY(told.curve(validationLoss2).empty());
        QVERIFY(told.curve(validationLoss1).back() < told.curve(validationLoss1).front());
        QCOMPARE(told.checkpoints.back().second.state.at("routed").get<bool>(), false);
    }
}

QTEST_GUILESS_MAIN(TestTrainer)
#include "tst_trainer.moc"
