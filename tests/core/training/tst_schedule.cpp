#include "core/training/schedule.h"

#include <QtTest>

using namespace alter;

/// The learning rate's course over a stage.
class TestSchedule : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void warmsUp();
    void decays();
    void withoutWarmUp();
};

namespace {

StageConfig stageWith(const std::string& schedule, double warmup) {
    StageConfig stage;
    stage.schedule = schedule;
    stage.warmup = warmup;
    return stage;
}

} // namespace

/// Never 0, or the first step would be lost; 1 with the last step of the warm-up.
void TestSchedule::warmsUp() {
    for (const char* schedule : {"linear", "cosine", "constant"}) {
        const StageConfig stage = stageWith(schedule, 0.1);
        for (int64_t step = 0; step < 10; ++step)
            QCOMPARE(learningRateFactor(stage, step, 100), static_cast<double>(step + 1) / 10.0);
        QCOMPARE(learningRateFactor(stage, 10, 100), 1.0);
    }
}

void TestSchedule::decays() {
    QCOMPARE(learningRateFactor(stageWith("linear", 0.1), 55, 100), 0.5);
    QCOMPARE(learningRateFactor(stageWith("linear", 0.1), 99, 100), 1.0 / 90);
    QCOMPARE(learningRateFactor(stageWith("cosine", 0.1), 55, 100), 0.5);
    QCOMPARE(learningRateFactor(stageWith("cosine", 0.1), 40, 100), 0.75);
    QCOMPARE(learningRateFactor(stageWith("constant", 0.1), 99, 100), 1.0);
    QVERIFY(learningRateFactor(stageWith("cosine", 0.1), 99, 100) > 0);
}

void TestSchedule::withoutWarmUp() {
    for (const char* schedule : {"linear", "cosine", "constant"}) {
        QCOMPARE(learningRateFactor(stageWith(schedule, 0), 0, 100), 1.0);
        QCOMPARE(learningRateFactor(stageWith(schedule, 0.03), 0, 1), 1.0); // a stage of one step
    }
    QCOMPARE(learningRateFactor(stageWith("linear", 1.0), 99, 100), 1.0); // nothing but warm-up
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
