#include "widgets/shell/running_text.h"
#include "widgets/views/figure_text.h"

#include <QtTest>

using namespace alter;

class TestRunningText : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aRunTellsHowFarItIs();
    void aRunThatPreparesPromisesNothing();
    void timesAreRough_data();
    void timesAreRough();
    void devicesAreThoseOfTheRun();
    void everythingIsToldInOneLine();
};

namespace {

Run someRun() {
    Run run;
    run.name = "assistant-3";
    run.stage = 2;
    run.step = 610;
    run.totalSteps = 1000;
    run.examplesPerSecond = 9.83;
    run.config = {{"stage2", {{"batchSize", 4}, {"accumulation", 1}}}};
    run.environment = {{"device", "cpu"}, {"threads", 2}};
    return run;
}

} // namespace

void TestRunningText::aRunTellsHowFarItIs() {
    QCOMPARE(runningText(someRun()), QStringLiteral("assistant-3 stage 2 · 61 % · 9.8 ex/s · 3 min left"));
}

void TestRunningText::aRunThatPreparesPromisesNothing() {
    Run run = someRun();
    run.stage = 0;
    run.totalSteps = 0;
    run.examplesPerSecond = 0;
    QCOMPARE(runningText(run), QStringLiteral("assistant-3 · preparing"));
    run = someRun();
    run.config = nlohmann::ordered_json::object();
    QVERIFY(!secondsLeft(run));
}

void TestRunningText::timesAreRough_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << 44.6 << QStringLiteral("45 s");
    QTest::newRow("minutes") << 170.0 << QStringLiteral("3 min");
    QTest::newRow("almost an hour") << 3590.0 << QStringLiteral("1 h 0 min");
    QTest::newRow("hours") << 7500.0 << QStringLiteral("2 h 5 min");
}

void TestRunningText::timesAreRough() {
    QFETCH(double, seconds);
    QTEST(durationText(seconds), "text");
}

void TestRunningText::devicesAreThoseOfTheRun() {
    ProjectActivity activity;
    QVERIFY(deviceText(activity).startsWith(QStringLiteral("This machine")));
    activity.running.push_back(someRun());
    QCOMPARE(deviceText(activity), QStringLiteral("cpu · 2 threads"));
    activity.running.front().environment = {{"device", "cuda:0"}, {"threads", 8}};
    QCOMPARE(deviceText(activity), QStringLiteral("cuda:0"));
    activity.running.front().environment = nullptr; // before the run has told
    QCOMPARE(deviceText(activity), QStringLiteral("starting"));
}

void TestRunningText::everythingIsToldInOneLine() {
    ProjectActivity activity;
    QCOMPARE(activityText(activity), QStringLiteral("Nothing is running"));
    activity.waiting = 3;
    QCOMPARE(activityText(activity), QStringLiteral("3 waiting"));
    activity.lost.push_back(someRun());
    QCOMPARE(activityText(activity), QStringLiteral("assistant-3 ended without saying why · 3 waiting"));
    activity.running = {someRun(), someRun()};
    QVERIFY(activityText(activity).contains(QStringLiteral("and 1 more")));
}

QTEST_GUILESS_MAIN(TestRunningText)
#include "tst_running_text.moc"
