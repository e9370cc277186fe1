#include "core/store/checkpoints.h"
#include "core/store/control.h"
#include "core/store/evaluations.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

#include <cmath>

using namespace alter;

class TestRunRecords : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        m_scratch = std::make_unique<ScratchProject>();
        m_run = m_scratch->run("demo").id;
    }
    void checkpointsReplaceTheirKind();
    void checkpointsAreResolved_data();
    void checkpointsAreResolved();
    void missingCheckpointsAreTold();
    void evaluationsComeBack();
    void evaluationsAreAllOrNothing();
    void evaluationsGoWithTheirRun();
    void requestsComeInOrder();
    void oldRequestsAreCleared();

  private:
    const Project& project() { return m_scratch->project; }

    Checkpoint checkpoint(int64_t step, int stage, CheckpointKind kind) const {
        return {.runId = m_run,
                .step = step,
                .stage = stage,
                .kind = kind,
                .path = "checkpoints/" + std::to_string(step),
                .metric = 0.5};
    }

    std::unique_ptr<ScratchProject> m_scratch;
    std::string m_run;
};

void TestRunRecords::checkpointsReplaceTheirKind() {
    CheckpointStore checkpoints(project());
    using Paths = std::vector<std::string>;
    QCOMPARE(checkpoints.add(checkpoint(10, 1, CheckpointKind::Latest)), Paths{});
    QCOMPARE(checkpoints.add(checkpoint(10, 1, CheckpointKind::Best)), Paths{});
    QCOMPARE(checkpoints.add(checkpoint(20, 1, CheckpointKind::Latest)), Paths{}); // 10 is still the best
    QCOMPARE(checkpoints.add(checkpoint(20, 1, CheckpointKind::Best)), Paths{"checkpoints/10"});
    QCOMPARE(checkpoints.add(checkpoint(30, 2, CheckpointKind::Best)), Paths{}); // another stage
    QCOMPARE(checkpoints.add(checkpoint(30, 2, CheckpointKind::Latest)), Paths{});
    QCOMPARE(checkpoints.add(checkpoint(30, 2, CheckpointKind::Latest)), Paths{}); // again the same
    const auto list = checkpoints.list(m_run);
    QCOMPARE(list.size(), 3U);
    QCOMPARE(list[0].step, 20);
    QCOMPARE(list[0].kind, CheckpointKind::Best);
    QCOMPARE(*list[0].metric, 0.5);
    QCOMPARE(checkpoints.find(m_run, CheckpointKind::Best)->step, 30);
    QCOMPARE(checkpoints.find(m_run, CheckpointKind::Best, 1)->step, 20);
    QVERIFY(!checkpoints.find(m_run, CheckpointKind::StageEnd));
    checkpoints.remove(m_run, 20);
    QCOMPARE(checkpoints.list(m_run).size(), 2U);
}

void TestRunRecords::checkpointsAreResolved_data() {
    QTest::addColumn<QString>("reference");
    QTest::addColumn<int>("step");
    QTest::newRow("best of the last stage, not ended yet") << "demo" << 50;
    QTest::newRow("step") << "demo@30" << 30;
    QTest::newRow("latest") << "demo@60" << 60;
    QTest::newRow("end of stage 1") << "demo@stage1" << 40;
}

void TestRunRecords::checkpointsAreResolved() {
    QFETCH(QString, reference);
    QFETCH(int, step);
    CheckpointStore checkpoints(project());
    checkpoints.add(checkpoint(30, 1, CheckpointKind::Best));
    checkpoints.add(checkpoint(40, 1, CheckpointKind::StageEnd));
    checkpoints.add(checkpoint(50, 2, CheckpointKind::Best));
    checkpoints.add(checkpoint(60, 2, CheckpointKind::Latest));
    const RunReference parsed = RunStore(project()).resolve(reference.toStdString());
    QCOMPARE(checkpoints.resolve(parsed).step, step);
    checkpoints.add(checkpoint(70, 2, CheckpointKind::StageEnd)); // the run is complete
    QCOMPARE(checkpoints.resolve(RunStore(project()).resolve("demo")).step, 70);
}

void TestRunRecords::missingCheckpointsAreTold() {
    CheckpointStore checkpoints(project());
    const RunStore runs(project());
    VERIFY_ERROR(errorOf([&] { checkpoints.resolve(runs.resolve("demo")); }), ErrorKind::Missing,
                 "not written any yet");
    checkpoints.add(checkpoint(30, 1, CheckpointKind::Latest));
    QCOMPARE(checkpoints.resolve(runs.resolve("demo")).step, 30);
    VERIFY_ERROR(errorOf([&] { checkpoints.resolve(runs.resolve("demo@31")); }), ErrorKind::Missing,
                 "step 30 (latest, stage 1)");
    VERIFY_ERROR(errorOf([&] { checkpoints.resolve(runs.resolve("demo@stage1")); }), ErrorKind::Missing,
                 "demo@stage1");
    VERIFY_ERROR(errorOf([&] { checkpoints.resolve(runs.resolve("base")); }), ErrorKind::Usage,
                 "backbone alone");
}

void TestRunRecords::evaluationsComeBack() {
    const Evaluation evaluation{.runId = m_run,
                                .reference = "demo@stage1",
                                .backbone = "gemma",
                                .step = 40,
                                .task = "a",
                                .split = Split::Test,
                                .routing = "auto",
                                .metric = "accuracy",
                                .value = 0.75,
                                .low = 0.5,
                                .high = 0.875,
                                .count = 80,
                                .seconds = 1.5};
    EvaluationStore evaluations(project());
    const int64_t id = evaluations.add(
        evaluation,
        {{.exampleId = 7, .text = "yes", .score = 1},
         {.exampleId = 3, .text = "\xff no", .score = 0, .probabilities = {{"no", 0.9}, {"y\xff", 0.1}}}});
    Evaluation base = evaluation;
    base.runId.clear();
    base.reference = "base";
    base.value = std::nan("");
    evaluations.add(base);
    QCOMPARE(evaluations.list().size(), 2U);
    QVERIFY(std::isnan(evaluations.list("").at(0).value));
    QCOMPARE(evaluations.list("").at(0).reference, std::string("base"));
    const Evaluation found = evaluations.list(m_run).at(0);
    QCOMPARE(found.id, id);
    QCOMPARE(found.reference, evaluation.reference);
    QCOMPARE(found.backbone, evaluation.backbone);
    QCOMPARE(found.step, evaluation.step);
    QCOMPARE(found.task, evaluation.task);
    QCOMPARE(found.split, evaluation.split);
    QCOMPARE(found.routing, evaluation.routing);
    QCOMPARE(found.metric, evaluation.metric);
    QCOMPARE(found.value, evaluation.value);
    QCOMPARE(found.low, evaluation.low);
    QCOMPARE(found.high, evaluation.high);
    QCOMPARE(found.count, evaluation.count);
    QCOMPARE(found.seconds, evaluation.seconds);
    std::vector<Prediction> predictions;
    evaluations.forEachPrediction(id,
                                  [&](const Prediction& prediction) { predictions.push_back(prediction); });
    QCOMPARE(predictions.size(), 2U);
    QCOMPARE(predictions[0].exampleId, 3);
    QCOMPARE(predictions[0].probabilities.at("no"), 0.9);
    QCOMPARE(predictions[1].text, std::string("yes"));
    QVERIFY(predictions[1].probabilities.empty());
}

void TestRunRecords::evaluationsAreAllOrNothing() {
    EvaluationStore evaluations(project());
    const Prediction twice{.exampleId = 1, .text = "x"};
    QVERIFY(errorOf([&] { evaluations.add({.runId = m_run, .task = "a"}, {twice, twice}); }));
    QVERIFY(evaluations.list().empty());
}

void TestRunRecords::evaluationsGoWithTheirRun() {
    EvaluationStore evaluations(project());
    evaluations.add({.runId = m_run, .task = "a"}, {{.exampleId = 1, .text = "x"}});
    evaluations.add({.reference = "base", .task = "a"}, {});
    RunStore(project()).remove(m_run);
    QCOMPARE(evaluations.list().size(), 1U);
    QCOMPARE(project().database().number("SELECT count(*) FROM predictions"), 0);
}

void TestRunRecords::requestsComeInOrder() {
    ControlStore control(project());
    QVERIFY(!control.poll(m_run));
    control.post(m_run, ControlRequest::Checkpoint);
    control.post(m_run, ControlRequest::Stop);
    const auto first = control.poll(m_run);
    QCOMPARE(first->request, ControlRequest::Checkpoint);
    QCOMPARE(control.poll(m_run)->id, first->id); // until it is handled
    control.markHandled(first->id);
    QCOMPARE(control.poll(m_run)->request, ControlRequest::Stop);
    QVERIFY(!control.poll("another run"));
    QVERIFY(errorOf([&] { control.post("another run", ControlRequest::Stop); }));
}

void TestRunRecords::oldRequestsAreCleared() {
    ControlStore control(project());
    control.post(m_run, ControlRequest::Pause);
    control.post(m_run, ControlRequest::Resume);
    control.clear(m_run);
    QVERIFY(!control.poll(m_run));
}

QTEST_GUILESS_MAIN(TestRunRecords)
#include "tst_run_records.moc"
