#include "core/base/text.h"
#include "tests/core/training/made_run.h"

#include <QtTest>

using namespace alter;

/// A run that is stopped before any of its steps and resumed, through files, tells and ends the same bit for
/// bit.
class TestResume : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void goesOnBitForBit_data();
    void goesOnBitForBit();
    void pausesAndChecksPointsOnTheWay();
    void resumesFromTheEndOfAStage();
    void foreignCheckpointIsRefused();

  private:
    made::TinyModel m_tiny{"gemma3_tiny"};
    std::vector<TaskData> m_tasks = made::threeTasks();
    QTemporaryDir m_folder;

    const Backbone& backbone() const { return *m_tiny.loaded.backbone; }
    CheckpointContent throughFiles(const CheckpointContent& content) const;
    std::string resumedDiffers(const made::MadeRun& run, const made::Told& whole, int64_t step) const;
};

/// As another process would find it.
CheckpointContent TestResume::throughFiles(const CheckpointContent& content) const {
    const auto folder = std::filesystem::path(m_folder.path().toStdString()) / "checkpoint";
    writeCheckpoint(folder, content);
    return readCheckpoint(folder);
}

/// "" if the run stopped before `step` goes on as `whole` did.
std::string TestResume::resumedDiffers(const made::MadeRun& run, const made::Told& whole,
                                       int64_t step) const {
    const made::Told stopped = run.until(step);
    if (stopped.outcome != TrainingOutcome::Stopped)
        return "did not stop";
    const auto& [event, content] = stopped.checkpoints.back();
    // Between two stages the end of the first stays the checkpoint.
    const bool between = content.state.at("stage_index") > 0 && content.state.at("stage_step") == 0;
    if (event.step != step || (event.kind != CheckpointKind::Latest && !between))
        return "the last checkpoint is not the stop's";
    const CheckpointContent kept = throughFiles(content);
    const made::Told resumed = run({}, &kept);
    if (resumed.outcome != TrainingOutcome::Finished)
        return "did not finish";
    if (resumed.after(step) != whole.after(step))
        return "metrics differ";
    return made::firstDifference(resumed.weights, whole.weights);
}

void TestResume::goesOnBitForBit_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("accumulation");
    QTest::addColumn<bool>("joint");
    QTest::addColumn<int>("topBlocks");
    QTest::newRow("plain") << "bottleneck" << 1 << false << 0;
    QTest::newRow("accumulation") << "bottleneck" << 2 << false << 0;
    QTest::newRow("joint lora") << "lora" << 2 << true << 0;
    QTest::newRow("frozen prefix") << "bottleneck" << 2 << true << 2;
}

void TestResume::goesOnBitForBit() {
    QFETCH(QString, kind);
    QFETCH(int, accumulation);
    QFETCH(bool, joint);
    QFETCH(int, topBlocks);
    RunConfig config = made::shortRun();
    config.adapter.kind = kind.toStdString();
    config.adapter.topBlocks = topBlocks;
    config.joint = joint;
    config.stage1.accumulation = config.stage2.accumulation = accumulation;
    config.mixing.temperature = 2; // some examples come more often than others
    config.router.loadBalance = 0.01;
    std::unique_ptr<PrefixCache> cache;
    if (topBlocks > 0)
        cache = std::make_unique<PrefixCache>(m_folder.filePath("prefix").toStdString(), "fingerprint",
                                              backbone(), 4 - topBlocks, m_tasks);
    const made::MadeRun run(backbone(), m_tasks, config, cache.get());
    const made::Told whole = run();
    const int64_t steps = whole.metrics.back().step;
    QCOMPARE(steps, int64_t{accumulation == 1 ? 24 : 12});
    for (int64_t step = 0; step < steps; ++step) {
        const std::string difference = resumedDiffers(run, whole, step);
        QVERIFY2(difference.empty(), cat("stopped before step ", step, ": ", difference).c_str());
    }
}

void TestResume::pausesAndChecksPointsOnTheWay() {
    const made::MadeRun run(backbone(), m_tasks, made::shortRun());
    const made::Told whole = run();
    const made::Told watched = run([](int64_t done) {
        return done == 15  ? TrainingRequest::Pause
               : done == 9 ? TrainingRequest::Checkpoint
                           : TrainingRequest::None;
    });
    QVERIFY(watched.outcome == TrainingOutcome::Paused);
    std::vector<int64_t> latest;
    for (const auto& [event, content] : watched.checkpoints) {
        if (event.kind != CheckpointKind::Latest)
            continue;
        latest.push_back(event.step);
        const CheckpointContent kept = throughFiles(content);
        QVERIFY(run({}, &kept).after(event.step) == whole.after(event.step));
    }
    QCOMPARE(latest, (std::vector<int64_t>{9, 15}));
}

void TestResume::resumesFromTheEndOfAStage() {
    const made::MadeRun run(backbone(), m_tasks, made::shortRun());
    const made::Told whole = run();
    for (const auto& [event, content] : whole.checkpoints) {
        if (event.kind != CheckpointKind::StageEnd)
            continue;
        const CheckpointContent kept = throughFiles(content);
        const made::Told resumed = run({}, &kept);
        QVERIFY(resumed.after(event.step) == whole.after(event.step));
        QCOMPARE(made::firstDifference(resumed.weights, whole.weights), "");
    }
}

void TestResume::foreignCheckpointIsRefused() {
    const CheckpointContent content =
        made::MadeRun(backbone(), m_tasks, made::shortRun()).until(5).checkpoints.back().second;
    RunConfig wider = made::shortRun();
    wider.adapter.rank = 8;
    QVERIFY_THROWS_EXCEPTION(Error, made::MadeRun(backbone(), m_tasks, wider)({}, &content));
}

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
