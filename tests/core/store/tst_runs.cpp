#include "core/base/clock.h"
#include "core/base/os/output_file.h"
#include "core/base/os/process.h"
#include "core/base/text.h"
#include "core/store/backbones.h"
#include "core/store/metrics.h"
#include "core/store/run_folder.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

#include <set>

using namespace alter;

class TestRuns : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchProject>(); }
    void cleanup() { m_scratch.reset(); }
    void survives();
    void namesItself();
    void idsDiffer();
    void refusesWrongNames();
    void aFailedCreateLeavesNothing();
    void referencesAreResolved_data();
    void referencesAreResolved();
    void wrongReferencesAreTold_data();
    void wrongReferencesAreTold();
    void statesNoteTheirTimes();
    void progressIsASignOfLife();
    void listsTheNewestFirst();
    void removingTakesRowsAndFolder();
    void backbonesInUseStay();

  private:
    std::unique_ptr<ScratchProject> m_scratch;
};

void TestRuns::survives() {
    RunStore runs(m_scratch->project);
    RunConfig config;
    config.name = "demo";
    config.backbone = "gemma";
    config.method = "shared";
    config.seed = 7;
    const Run made = runs.create(config, {{"device", "cpu"}}, "parent-id");
    const Run run = runs.get(made.id);
    QCOMPARE(run.name, std::string("demo"));
    QCOMPARE(run.backbone, std::string("gemma"));
    QCOMPARE(run.method, std::string("shared"));
    QCOMPARE(run.parent, std::string("parent-id"));
    QCOMPARE(toText(run.state), std::string("created"));
    QCOMPARE(run.config.dump(), toJson(config).dump());
    QCOMPARE(run.environment.dump(), std::string(R"({"device":"cpu"})"));
    QVERIFY(run.error.is_null());
    const RunFolder folder(m_scratch->project, run.id);
    QCOMPARE(toJson(readRunConfig(folder.configFile())).dump(), toJson(config).dump());
    QVERIFY(std::filesystem::is_directory(folder.checkpoints()));
    runs.setEnvironment(run.id, {{"device", "cuda"}});
    runs.setNote(run.id, "a note");
    QCOMPARE(runs.get("demo").note, std::string("a note"));
    QCOMPARE(runs.get("demo").environment.at("device"), "cuda");
}

void TestRuns::namesItself() {
    RunStore runs(m_scratch->project);
    QCOMPARE(runs.create({}, {}).name, std::string("run-1"));
    const Run second = runs.create({}, {});
    QCOMPARE(second.name, std::string("run-2"));
    QCOMPARE(second.config.at("name"), "run-2");
    runs.rename(second.id, "better");
    QCOMPARE(runs.get("better").id, second.id);
    QCOMPARE(runs.create({}, {}).name, std::string("run-2"));
}

void TestRuns::idsDiffer() {
    std::set<std::string> ids;
    for (int i = 0; i < 6; ++i)
        ids.insert(m_scratch->run(cat("r", i)).id);
    QCOMPARE(ids.size(), 6U);
    QVERIFY(QRegularExpression("^\\d{8}-\\d{6}-[0-9a-f]{4}$").match(ids.begin()->c_str()).hasMatch());
}

void TestRuns::refusesWrongNames() {
    m_scratch->run("demo");
    VERIFY_ERROR(errorOf([&] { m_scratch->run("demo"); }), ErrorKind::BadInput, "\"demo\"");
    VERIFY_ERROR(errorOf([&] { m_scratch->run("base"); }), ErrorKind::Usage, "base");
    VERIFY_ERROR(errorOf([&] { m_scratch->run("a@b"); }), ErrorKind::Usage, "a@b");
    const Run other = m_scratch->run("other");
    VERIFY_ERROR(errorOf([&] { RunStore(m_scratch->project).rename(other.id, "demo"); }), ErrorKind::BadInput,
                 "\"demo\"");
}

void TestRuns::aFailedCreateLeavesNothing() {
    // A file where the folder of runs should be.
    std::filesystem::remove(m_scratch->folder / "runs");
    writeFileWhole(m_scratch->folder / "runs", "");
    QVERIFY_EXCEPTION_THROWN(m_scratch->run("demo"), std::exception);
    QVERIFY(RunStore(m_scratch->project).list().empty());
}

void TestRuns::referencesAreResolved_data() {
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("stage");
    QTest::newRow("plain") << "" << -1 << -1;
    QTest::newRow("step") << "@400" << 400 << -1;
    QTest::newRow("step 0") << "@0" << 0 << -1;
    QTest::newRow("stage 1") << "@stage1" << -1 << 1;
    QTest::newRow("stage 2") << "@stage2" << -1 << 2;
}

void TestRuns::referencesAreResolved() {
    QFETCH(QString, suffix);
    QFETCH(int, step);
    QFETCH(int, stage);
    const Run run = m_scratch->run("demo");
    const RunStore runs(m_scratch->project);
    for (const std::string& word : {run.id, run.name}) {
        const RunReference reference = runs.resolve(word + suffix.toStdString());
        QCOMPARE(reference.runId, run.id);
        QCOMPARE(reference.text, word + suffix.toStdString());
        QCOMPARE(reference.step.value_or(-1), step);
        QCOMPARE(reference.stage.value_or(-1), stage);
        QVERIFY(!reference.isBase);
    }
    QVERIFY(runs.resolve("base").isBase);
    QVERIFY(runs.resolve("base").runId.empty());
}

void TestRuns::wrongReferencesAreTold_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const int usage = static_cast<int>(ErrorKind::Usage);
    for (const char* text : {"demo@", "demo@stage", "demo@stagex", "demo@12x", "demo@-1", "demo@best@1"})
        QTest::newRow(text) << text << usage;
    QTest::newRow("unknown") << "emod" << static_cast<int>(ErrorKind::Missing);
    QTest::newRow("unknown step") << "emod@3" << static_cast<int>(ErrorKind::Missing);
}

void TestRuns::wrongReferencesAreTold() {
    QFETCH(QString, text);
    QFETCH(int, kind);
    m_scratch->run("demo");
    const auto error = errorOf([&] { RunStore(m_scratch->project).resolve(text.toStdString()); });
    VERIFY_ERROR(error, static_cast<ErrorKind>(kind),
                 kind == static_cast<int>(ErrorKind::Missing) ? "demo" : "RUN@");
}

void TestRuns::statesNoteTheirTimes() {
    RunStore runs(m_scratch->project);
    const std::string id = m_scratch->run("demo").id;
    runs.setState(id, RunState::Running);
    Run run = runs.get(id);
    QCOMPARE(run.pid, currentProcessId());
    QCOMPARE(run.host, hostName());
    QVERIFY(!run.startedAt.empty());
    QVERIFY(run.endedAt.empty());
    runs.setState(id, RunState::Paused);
    QVERIFY(runs.get(id).endedAt.empty());
    const Error error(ErrorKind::Failed, {.what = "boom", .where = "here"});
    runs.setState(id, RunState::Failed, &error);
    run = runs.get(id);
    QVERIFY(!run.endedAt.empty());
    QCOMPARE(run.error.at("what"), "boom");
    QCOMPARE(run.error.at("where"), "here");
    QCOMPARE(run.error.at("kind"), error.exitCode());
    const std::string firstStart = run.startedAt;
    runs.setState(id, RunState::Running); // resumed
    run = runs.get(id);
    QCOMPARE(run.startedAt, firstStart);
    QVERIFY(run.endedAt.empty());
    QVERIFY(run.error.is_null());
    runs.setState(id, RunState::Finished);
    QVERIFY(runs.get(id).error.is_null());
}

void TestRuns::progressIsASignOfLife() {
    const Run before = m_scratch->run("demo");
    QTRY_VERIFY(utcNow() > before.updatedAt);
    writeProgress(m_scratch->project.database(), before.id, {2, 40, 100, 12.5, 1LL << 33});
    const Run run = RunStore(m_scratch->project).get("demo");
    QCOMPARE(run.stage, 2);
    QCOMPARE(run.step, 40);
    QCOMPARE(run.totalSteps, 100);
    QCOMPARE(run.examplesPerSecond, 12.5);
    QCOMPARE(run.peakMemoryBytes, 1LL << 33);
    QVERIFY(run.updatedAt > before.updatedAt);
}

void TestRuns::listsTheNewestFirst() {
    for (const char* name : {"a", "b", "c"})
        m_scratch->run(name);
    std::string order;
    for (const Run& run : RunStore(m_scratch->project).list())
        order += run.name;
    QCOMPARE(order, std::string("cba"));
}

void TestRuns::removingTakesRowsAndFolder() {
    RunStore runs(m_scratch->project);
    const std::string id = m_scratch->run("demo").id;
    MetricWriter(m_scratch->project, id).add({.name = "loss"}, 1, 0.5);
    QCOMPARE(m_scratch->project.database().number("SELECT count(*) FROM metrics"), 1);
    const RunFolder folder(m_scratch->project, id);
    {
        const FileLock held = folder.lock();
        VERIFY_ERROR(errorOf([&] { runs.remove("demo"); }), ErrorKind::Failed, "Another process is working");
        QVERIFY(runs.find("demo"));
    }
    runs.remove("demo");
    QVERIFY(!runs.find(id));
    QVERIFY(!std::filesystem::exists(folder.path()));
    QCOMPARE(m_scratch->project.database().number("SELECT count(*) FROM metrics"), 0);
    VERIFY_ERROR(errorOf([&] { runs.remove("demo"); }), ErrorKind::Missing, "holds no run yet");
}

void TestRuns::backbonesInUseStay() {
    BackboneStore backbones(m_scratch->project);
    VERIFY_ERROR(errorOf([&] { backbones.choose(""); }), ErrorKind::Missing, "no backbone yet");
    backbones.add({.name = "gemma",
                   .architecture = "gemma3",
                   .parameters = 268'098'176,
                   .bytes = 1,
                   .licence = "Gemma"});
    QCOMPARE(backbones.choose("").name, std::string("gemma"));
    QCOMPARE(backbones.get("gemma").parameters, 268'098'176);
    VERIFY_ERROR(errorOf([&] { backbones.add({.name = "gemma"}); }), ErrorKind::BadInput, "\"gemma\"");
    backbones.add({.name = "t5"});
    VERIFY_ERROR(errorOf([&] { backbones.choose(""); }), ErrorKind::Usage, "gemma, t5");
    VERIFY_ERROR(errorOf([&] { backbones.get("bert"); }), ErrorKind::Missing, "gemma, t5");
    m_scratch->run("demo"); // with gemma
    VERIFY_ERROR(errorOf([&] { backbones.remove("gemma"); }), ErrorKind::BadInput, "demo");
    std::filesystem::create_directories(m_scratch->project.backboneFolder("t5"));
    backbones.remove("t5");
    QVERIFY(!std::filesystem::exists(m_scratch->project.backboneFolder("t5")));
    QCOMPARE(backbones.list().size(), 1U);
}

QTEST_GUILESS_MAIN(TestRuns)
#include "tst_runs.moc"
