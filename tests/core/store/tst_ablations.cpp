#include "core/store/ablations.h"
#include "core/store/runs.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

using namespace alter;

class TestAblations : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void aMatrixIsKeptByCheckpointAndSplit();
    void whatIsMeasuredAnewTakesTheOldOnesPlace();
    void theyGoWithTheirRun();

  private:
    AblationStore store() const { return AblationStore(m_scratch->project); }

    std::unique_ptr<ScratchProject> m_scratch;
    AblationPlace m_place;
};

namespace {

Ablation someAblation(const std::string& task, const std::string& expert, double difference) {
    return {.task = task,
            .expert = expert,
            .metric = "accuracy",
            .plain = 0.75,
            .difference = difference,
            .low = difference - 0.1,
            .high = difference + 0.1,
            .chance = 0.02,
            .count = 40};
}

} // namespace

void TestAblations::init() {
    m_scratch = std::make_unique<ScratchProject>();
    RunConfig config;
    config.name = "one";
    m_place = {.runId = RunStore(m_scratch->project).create(config, {}).id, .step = 14, .split = Split::Test};
}

void TestAblations::aMatrixIsKeptByCheckpointAndSplit() {
    store().add(m_place, {someAblation("news", "mail", 0.05), someAblation("mail", "mail", -0.5)});
    const std::vector<Ablation> kept = store().list(m_place);
    QCOMPARE(kept.size(), 2U);
    QCOMPARE(kept.front().task, std::string("mail"));
    QCOMPARE(kept.front().metric, std::string("accuracy"));
    QCOMPARE(kept.front().plain, 0.75);
    QCOMPARE(kept.front().difference, -0.5);
    QCOMPARE(kept.front().low, -0.6);
    QCOMPARE(kept.front().high, -0.4);
    QCOMPARE(kept.front().chance, 0.02);
    QCOMPARE(kept.front().count, 40);
    QVERIFY(!kept.front().measuredAt.empty());
    AblationPlace other = m_place;
    other.split = Split::Validation;
    QVERIFY(store().list(other).empty());
    other = m_place;
    other.step = 10;
    QVERIFY(store().list(other).empty());
}

void TestAblations::whatIsMeasuredAnewTakesTheOldOnesPlace() {
    store().add(m_place, {someAblation("mail", "mail", -0.5), someAblation("mail", "news", 0)});
    store().add(m_place, {someAblation("mail", "mail", -0.25)});
    const std::vector<Ablation> kept = store().list(m_place);
    QCOMPARE(kept.size(), 2U);
    QCOMPARE(kept.front().difference, -0.25);
}

void TestAblations::theyGoWithTheirRun() {
    store().add(m_place, {someAblation("mail", "mail", -0.5)});
    RunStore(m_scratch->project).remove(m_place.runId);
    QVERIFY(store().list(m_place).empty());
}

QTEST_GUILESS_MAIN(TestAblations)
#include "tst_ablations.moc"
