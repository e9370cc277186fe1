#include "core/store/run_folder.h"
#include "core/store/runs.h"
#include "tests/integration/alter_program.h"

#include <QImage>
#include <QJsonArray>

using namespace alter;

/// From an empty folder to a trained, evaluated and routed run, through the built program.
class CliTrainTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void trainAnswersWithTheRun();
    void runIsListedAndShown();
    void evaluate_data();
    void evaluate();
    void evaluateStoresPredictions();
    void transferIsMeasuredAndKept();
    void generateNamesTokens();
    void generateSameSeedSameText();
    void overriddenGatesChangeTheAnswer();
    void mixesAreUsedByName();
    void routingAsJsonCsvAndPng();
    void bundleMovesToAnotherProject();
    void bundleRefusals();
    void aRunGoesOutFromAnother();
    void stoppedRunResumes();
    void interruptKeepsACheckpoint();
    void secondProcessOnARunIsRefused();
    void queueWorksOff();
    void refusals_data();
    void refusals();

  private:
    ScratchProject m_scratch;
    static const QStringList& quick();
};

/// Options of a run that takes seconds.
const QStringList& CliTrainTest::quick() {
    static const QStringList options = {"--dtype",   "fp32",
                                        "--device",  "cpu",
                                        "--threads", "2",
                                        "--set",     "stage1.epochs=3",
                                        "--set",     "adapter.rank=4",
                                        "--set",     "stage1.batchSize=8",
                                        "--set",     "stage2.batchSize=8",
                                        "--set",     "stage1.learningRate=0.02"};
    return options;
}

void CliTrainTest::initTestCase() {
    QCOMPARE(m_scratch.call({"init"}).status, 0);
    QCOMPARE(m_scratch.call({"backbone", "add"}, {tinyBackbone(), "--name", "tiny"}).status, 0);
    const Outcome mood =
        m_scratch.call({"task", "add"}, smallTask(m_scratch, "mood", "good", "bad") << "--labels"
                                                                                    << "good,bad");
    QVERIFY2(mood.status == 0, qPrintable(mood.messages));
    QCOMPARE(m_scratch
                 .call({"task", "add"}, smallTask(m_scratch, "echo", "a", "c") << "--metric"
                                                                               << "exact_match")
                 .status,
             0);
}

void CliTrainTest::trainAnswersWithTheRun() {
    const Outcome outcome = m_scratch.call({"train"}, quick() + QStringList{"--name", "demo", "--seed", "7"});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.messages));
    QCOMPARE(outcome.json["state"].toString(), "finished");
    QVERIFY(outcome.messages.contains("steps in"));
}

void CliTrainTest::runIsListedAndShown() {
    const QJsonArray runs = m_scratch.call({"run", "list"}).json["runs"].toArray();
    QCOMPARE(runs.at(0).toObject()["name"].toString(), "demo");
    const QJsonObject run = m_scratch.call({"run", "show"}, {"demo"}).json;
    QCOMPARE(run["stage"].toInt(), 2);
    QCOMPARE(run["step"].toInt(), run["total_steps"].toInt());
    QVERIFY(run["examples_per_second"].toDouble() > 0);
    QVERIFY(run["peak_memory_bytes"].toDouble() > 0);
    QVERIFY(run["losses"].toObject()["validation"].toObject()["mood"].toObject()["value"].toDouble() > 0);
    QCOMPARE(run["config"].toObject()["tasks"].toArray().size(), 2);
    QCOMPARE(run["config"].toObject()["dtype"].toString(), "fp32");
    QCOMPARE(run["environment"].toObject()["device"].toString(), "cpu");
}

void CliTrainTest::evaluate_data() {
    QTest::addColumn<QString>("run");
    QTest::addColumn<QString>("routing");
    QTest::newRow("base") << "base"
                          << "task";
    QTest::newRow("stage 1") << "demo@stage1"
                             << "task";
    QTest::newRow("stage 2") << "demo"
                             << "task";
    QTest::newRow("stage 2, task not named") << "demo"
                                             << "auto";
}

void CliTrainTest::evaluate() {
    QFETCH(QString, run);
    QFETCH(QString, routing);
    const Outcome outcome = m_scratch.call({"evaluate"}, {run, "--routing", routing, "--dtype", "fp32"});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.messages));
    const QJsonArray tasks = outcome.json["tasks"].toArray();
    QCOMPARE(tasks.size(), 2);
    double sum = 0;
    for (const auto& task : tasks) {
        const QJsonObject entry = task.toObject();
        QCOMPARE(entry["n"].toInt(), 8);
        const QJsonArray interval = entry["ci95"].toArray();
        QVERIFY(interval.at(0).toDouble() <= entry["value"].toDouble() + 1e-9);
        QVERIFY(interval.at(1).toDouble() >= entry["value"].toDouble() - 1e-9);
        sum += entry["value"].toDouble();
    }
    QVERIFY(qAbs(outcome.json["mean"].toDouble() - sum / 2) < 1e-9);
}

void CliTrainTest::evaluateStoresPredictions() {
    QCOMPARE(
        m_scratch.call({"evaluate"}, {"demo", "--limit", "3", "--tasks", "mood", "--split", "validation"})
            .status,
        0);
    const Project project = Project::open(m_scratch.folder().toStdString());
    QCOMPARE(project.database().number(
                 "SELECT count(*) FROM predictions WHERE evaluation_id = (SELECT max(id) FROM evaluations)"),
             3);
}

void CliTrainTest::transferIsMeasuredAndKept() {
    const Outcome outcome = m_scratch.call({"transfer"}, {"demo", "--limit", "6", "--split", "validation",
                                                          "--png", m_scratch.folder() + "/transfer.png"});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.messages));
    const QJsonArray tasks = outcome.json["tasks"].toArray();
    QCOMPARE(tasks.size(), 2);
    for (const auto& task : tasks) {
        QCOMPARE(task.toObject()["n"].toInt(), 6);
        QCOMPARE(task.toObject()["without"].toObject().size(), 2);
    }
    const Project project = Project::open(m_scratch.folder().toStdString());
    QCOMPARE(project.database().number("SELECT count(*) FROM ablations WHERE split = 'validation'"), 4);
    QVERIFY(!QImage(m_scratch.folder() + "/transfer.png").isNull());
}

void CliTrainTest::generateNamesTokens() {
    const Outcome outcome =
        m_scratch.call({"generate"}, {"demo", "--prompt", "a b 2:", "--task", "mood", "--max-tokens", "5"});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.messages));
    const QJsonArray tokens = outcome.json["tokens"].toArray();
    QVERIFY(!tokens.isEmpty() && tokens.size() <= 5);
    QCOMPARE(outcome.json["logprobs"].toArray().size(), tokens.size());
    const Outcome unnamed = m_scratch.call(
        {"generate"}, {"demo", "--field", "text=a b 2", "--task", "mood", "--max-tokens", "5"});
    QCOMPARE(unnamed.json["tokens"].toArray(), tokens);
    const Outcome guessed =
        m_scratch.call({"generate"}, {"demo", "--prompt", "a b 2:", "--auto", "--max-tokens", "2"});
    QVERIFY2(guessed.status == 0, qPrintable(guessed.messages));
    QCOMPARE(guessed.json["tasks"].toArray().size(), 2);
}

void CliTrainTest::generateSameSeedSameText() {
    const QStringList drawn = {"demo", "--prompt", "a b 2:", "--task",       "mood", "--temperature",
                               "1.5",  "--top-k",  "20",     "--max-tokens", "12",   "--seed"};
    const QString first = m_scratch.call({"generate"}, drawn + QStringList{"3"}).json["text"].toString();
    QCOMPARE(m_scratch.call({"generate"}, drawn + QStringList{"3"}).json["text"].toString(), first);
    QVERIFY(m_scratch.call({"generate"}, drawn + QStringList{"4"}).json["text"].toString() != first);
}

void CliTrainTest::overriddenGatesChangeTheAnswer() {
    const QStringList words = {"demo", "--prompt", "a b 2:", "--task", "mood", "--max-tokens", "3"};
    const QJsonValue plain = m_scratch.call({"generate"}, words).json["logprobs"];
    QVERIFY(m_scratch.call({"generate"}, words + QStringList{"--pin", "echo"}).json["logprobs"] != plain);
    QVERIFY(m_scratch.call({"generate"}, words + QStringList{"--ablate", "mood"}).json["logprobs"] != plain);
    QVERIFY(m_scratch.call({"generate"}, words + QStringList{"--scale", "mood=0.1"}).json["logprobs"] !=
            plain);
}

void CliTrainTest::mixesAreUsedByName() {
    QCOMPARE(m_scratch.call({"mix", "add"}, {"faint", "--scale", "mood=0.1"}).status, 0);
    QCOMPARE(m_scratch.call({"mix", "add"}, {"foreign", "--ablate", "nobody"}).status, 0);
    QCOMPARE(m_scratch.call({"mix", "add"}, {"faint", "--pin", "mood"}).status, 3); // taken
    QCOMPARE(m_scratch.call({"mix", "add"}, {"empty"}).status, 2);                  // changes nothing
    QCOMPARE(m_scratch.call({"mix", "add"}, {"odd", "--scale", "mood=much"}).status, 2);
    QCOMPARE(m_scratch.call({"mix", "list"}).json["mixes"].toArray().size(), 2);
    QCOMPARE(m_scratch.call({"mix", "show"}, {"faint"}).json["scale"].toObject()["mood"].toDouble(), 0.1);

    const QStringList words = {"demo", "--prompt", "a b 2:", "--task", "mood", "--max-tokens", "3"};
    const auto logprobs = [&](const QStringList& more) -> QJsonValue {
        return m_scratch.call({"generate"}, words + more).json["logprobs"];
    };
    QCOMPARE(logprobs({"--mix", "faint"}), logprobs({"--scale", "mood=0.1"}));
    QCOMPARE(logprobs({"--mix", "faint", "--scale", "mood=1"}), logprobs({})); // on top of it
    QCOMPARE(m_scratch.call({"generate"}, words + QStringList{"--mix", "foreign"}).status, 4);
    QCOMPARE(m_scratch.call({"generate"}, words + QStringList{"--mix", "gone"}).status, 4);

    const Project project = Project::open(m_scratch.folder().toStdString());
    const auto kept = [&] { return project.database().number("SELECT count(*) FROM evaluations"); };
    const int64_t before = kept();
    const Outcome measured = m_scratch.call({"evaluate"}, {"demo", "--limit", "3", "--mix", "faint"});
    QCOMPARE(measured.json["mix"].toString(), "faint");
    QCOMPARE(kept(), before); // it is no score of the run
}

void CliTrainTest::routingAsJsonCsvAndPng() {
    const QString csv = m_scratch.file("routing.csv"), png = m_scratch.file("routing.png");
    const Outcome outcome = m_scratch.call({"routing"}, {"demo", "--csv", csv, "--png", png});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.messages));
    const QJsonArray weights = outcome.json["weights"].toArray();
    QCOMPARE(weights.size(), outcome.json["tasks"].toArray().size());
    QCOMPARE(weights.at(0).toArray().size(), 4);
    QCOMPARE(outcome.json["layers"].toArray().at(3).toString(), "decoder.3");
    QCOMPARE(weights.at(0).toArray().at(0).toArray().size(), 2);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 1 + 2 * 4 * 2);
    QVERIFY(QImage(png).width() > 100);
    QCOMPARE(m_scratch.call({"routing"}, {"demo", "--layer", "9"}).status, 4);
    QCOMPARE(m_scratch.call({"routing"}, {"base"}).status, 2);
}

void CliTrainTest::bundleMovesToAnotherProject() {
    const QString bundle = m_scratch.file("bundle");
    const Outcome exported =
        m_scratch.call({"export"}, {"demo", bundle, "--format", "bundle", "--description", "For trying out.",
                                    "--data-licence", "mood=CC0 1.0"});
    QVERIFY2(exported.status == 0, qPrintable(exported.messages));
    QFile card(bundle + "/README.md");
    QVERIFY(card.open(QIODevice::ReadOnly));
    const QByteArray text = card.readAll();
    QVERIFY(text.startsWith("# demo\n") && text.contains("\nFor trying out.\n"));
    QVERIFY(text.contains("| CC0 1.0 |"));
    const ScratchProject other;
    QCOMPARE(other.call({"init"}).status, 0);
    QCOMPARE(other.call({"backbone", "add"}, {tinyBackbone(), "--name", "elsewhere"}).status, 0);
    const Outcome imported = other.call({"import"}, {bundle, "--name", "moved"});
    QVERIFY2(imported.status == 0, qPrintable(imported.messages));
    const QJsonArray mixes = other.call({"mix", "list"}).json["mixes"].toArray();
    QCOMPARE(mixes.size(), 1); // another names an expert that the run does not have
    QCOMPARE(mixes.at(0).toObject()["name"].toString(), "faint");
    const QStringList prompt = {"--prompt",     "a b 2:", "--task",  "mood",
                                "--max-tokens", "4",      "--dtype", "fp32"};
    const Outcome there = other.call({"generate"}, QStringList{"moved"} + prompt);
    QVERIFY2(there.status == 0, qPrintable(there.messages));
    QCOMPARE(there.json["logprobs"],
             m_scratch.call({"generate"}, QStringList{"demo"} + prompt).json["logprobs"]);
}

void CliTrainTest::bundleRefusals() {
    const Outcome later = m_scratch.call({"export"}, {"demo", m_scratch.file("peft"), "--format", "peft"});
    QCOMPARE(later.status, 2);
    QVERIFY(!QFileInfo::exists(m_scratch.file("peft")));
    const Outcome unknown =
        m_scratch.call({"export"}, {"demo", m_scratch.file("unknown"), "--data-licence", "nothing=CC0 1.0"});
    QCOMPARE(unknown.status, 2);
    QVERIFY(!QFileInfo::exists(m_scratch.file("unknown")));
    const ScratchProject other;
    QCOMPARE(other.call({"init"}).status, 0);
    const Outcome fits = other.call({"import"}, {m_scratch.file("bundle")});
    QVERIFY2(fits.status == 3 || fits.status == 4, qPrintable(fits.messages));
    QVERIFY(other.call({"run", "list"}).json["runs"].toArray().isEmpty());
    QCOMPARE(other.call({"import"}, {m_scratch.file("nowhere")}).status, 4);
}

void CliTrainTest::interruptKeepsACheckpoint() {
    QProcess training;
    training.start(alterProgram(), QStringList{"train", m_scratch.folder(), "--name", "long", "--json"} +
                                       quick() + QStringList{"--set", "stage1.epochs=100000"});
    const Project project = Project::open(m_scratch.folder().toStdString());
    const auto step = [&] {
        const auto run = RunStore(project).find("long");
        return run ? run->step : 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(step() > 3, 60'000);
    training.terminate();
    const Outcome outcome = finishOf(training);
    QVERIFY2(outcome.status == 130, qPrintable(outcome.messages));
    QVERIFY2(outcome.messages.contains("alter run resume"), qPrintable(outcome.messages));
    const QJsonObject run = m_scratch.call({"run", "show"}, {"long"}).json;
    QCOMPARE(run["state"].toString(), "stopped");
    QVERIFY(!run["checkpoints"].toArray().isEmpty());

    QProcess resumed;
    resumed.start(alterProgram(), {"run", "resume", m_scratch.folder(), "long", "--json"});
    QTRY_VERIFY_WITH_TIMEOUT(
        RunStore(project).get("long").state == RunState::Running && step() > run["step"].toInt(), 60'000);
    QCOMPARE(m_scratch.call({"run", "pause"}, {"long"}).status, 0);
    QCOMPARE(finishOf(resumed).json["state"].toString(), "paused");
    QCOMPARE(m_scratch.call({"run", "stop"}, {"long"}).status, 0);
    QCOMPARE(m_scratch.call({"run", "show"}, {"long"}).json["state"].toString(), "stopped");
}

void CliTrainTest::aRunGoesOutFromAnother() {
    const QJsonObject parent = m_scratch.call({"run", "show"}, {"demo"}).json;
    const Outcome child =
        m_scratch.call({"train"}, quick() + QStringList{"--name", "child", "--from", "demo@stage1", "--set",
                                                        "firstStage=2"});
    QVERIFY2(child.status == 0, qPrintable(child.messages));
    QCOMPARE(child.json["parent"], parent["id"]);
    QCOMPARE(child.json["stage"].toInt(), 2);
    QVERIFY(child.json["total_steps"].toInt() < parent["total_steps"].toInt());
    // Stage 2 begins with the parent's experts and takes the parent's steps: it ends where the parent ended.
    const auto loss = [](const QJsonObject& run) {
        return run["losses"].toObject()["validation"].toObject()["mood"].toObject()["value"].toDouble();
    };
    QVERIFY(qAbs(loss(child.json) - loss(parent)) < 0.05 * loss(parent));

    const int runs = m_scratch.call({"run", "list"}).json["runs"].toArray().size();
    QCOMPARE(m_scratch.call({"train"}, {"--from", "demo", "--set", "adapter.rank=9"}).status, 2);
    QCOMPARE(m_scratch.call({"train"}, {"--from", "base"}).status, 2);
    QCOMPARE(m_scratch.call({"train"}, {"--from", "nobody"}).status, 4);
    QCOMPARE(m_scratch.call({"train"}, {"--set", "firstStage=2"}).status, 2); // nothing to begin with
    QCOMPARE(m_scratch.call({"run", "list"}).json["runs"].toArray().size(), runs);
}

void CliTrainTest::stoppedRunResumes() {
    const Outcome part =
        m_scratch.call({"train"}, quick() + QStringList{"--name", "part", "--seed", "7", "--max-steps", "4"});
    QVERIFY2(part.status == 0, qPrintable(part.messages));
    QCOMPARE(part.json["state"].toString(), "stopped");
    QCOMPARE(part.json["step"].toInt(), 4);
    QCOMPARE(m_scratch.call({"run", "resume"}, {"demo"}).status, 3); // finished
    QCOMPARE(m_scratch.call({"run", "stop"}, {"part"}).status, 3);   // does not run
    QCOMPARE(m_scratch.call({"run", "remove"}, {"part"}).status, 0);
    QCOMPARE(m_scratch.call({"run", "show"}, {"part"}).status, 4);
}

void CliTrainTest::secondProcessOnARunIsRefused() {
    QCOMPARE(m_scratch.call({"train"}, quick() + QStringList{"--name", "held", "--max-steps", "1"}).status,
             0);
    const Project project = Project::open(m_scratch.folder().toStdString());
    const FileLock lock = RunFolder(project, RunStore(project).get("held").id).lock();
    const Outcome outcome = m_scratch.call({"run", "resume"}, {"held"});
    QCOMPARE(outcome.status, 5);
    QVERIFY2(outcome.messages.contains("Another process"), qPrintable(outcome.messages));
    QCOMPARE(m_scratch.call({"run", "remove"}, {"held"}).status, 5);
}

void CliTrainTest::queueWorksOff() {
    QCOMPARE(m_scratch
                 .call({"queue"},
                       QStringList{"add"} + quick() + QStringList{"--name", "queued", "--max-steps", "2"})
                 .status,
             0);
    QCOMPARE(m_scratch
                 .call({"queue"},
                       QStringList{"add"} + quick() + QStringList{"--name", "queued", "--max-steps", "2"})
                 .status,
             0);
    const Outcome outcome = m_scratch.call({"queue"}, {"work", "--device", "cpu"});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.messages));
    const QJsonArray done = outcome.json["done"].toArray();
    QCOMPARE(done.size(), 2);
    QCOMPARE(done.at(0).toObject()["exit"].toInt(), 0);
    QCOMPARE(done.at(1).toObject()["exit"].toInt(), 3); // the name is taken: the queue goes on
    QCOMPARE(m_scratch.call({"run", "show"}, {"queued"}).json["step"].toInt(), 2);
}

void CliTrainTest::refusals_data() {
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QStringList>("rest");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("part");
    QTest::newRow("no such GPU") << QStringList{"train"} << QStringList{"--device", "cuda:7"} << 5
                                 << "doctor";
    QTest::newRow("unknown device") << QStringList{"train"} << QStringList{"--device", "tpu"} << 2 << "cuda";
    QTest::newRow("unknown method") << QStringList{"train"} << QStringList{"--method", "magic"} << 2
                                    << "two-stage";
    QTest::newRow("unknown task") << QStringList{"train"} << QStringList{"--tasks", "mood,food"} << 4
                                  << "echo";
    QTest::newRow("unknown backbone")
        << QStringList{"train"} << QStringList{"--backbone", "huge"} << 4 << "tiny";
    QTest::newRow("unknown field") << QStringList{"train"} << QStringList{"--set", "stage1.epoks=1"} << 3
                                   << "epoks";
    QTest::newRow("unknown run") << QStringList{"evaluate"} << QStringList{"dome"} << 4 << "demo";
    QTest::newRow("transfer of base")
        << QStringList{"transfer"} << QStringList{"base"} << 2 << "backbone alone";
    QTest::newRow("unknown step") << QStringList{"evaluate"} << QStringList{"demo@99999"} << 4 << "step";
    QTest::newRow("unknown split") << QStringList{"evaluate"} << QStringList{"demo", "--split", "dev"} << 2
                                   << "validation";
    QTest::newRow("unknown routing") << QStringList{"evaluate"} << QStringList{"demo", "--routing", "none"}
                                     << 2 << "auto";
    QTest::newRow("task not in the run")
        << QStringList{"generate"} << QStringList{"demo", "--prompt", "x", "--task", "food"} << 4 << "mood";
    QTest::newRow("unknown expert") << QStringList{"generate"}
                                    << QStringList{"demo", "--prompt", "x", "--task", "mood", "--pin", "food"}
                                    << 4 << "mood";
    QTest::newRow("no head yet") << QStringList{"generate"} << QStringList{"demo@stage1", "--prompt", "x"}
                                 << 2 << "task";
    QTest::newRow("no prompt") << QStringList{"generate"} << QStringList{"demo"} << 2 << "--prompt";
}

void CliTrainTest::refusals() {
    QFETCH(QStringList, command);
    QFETCH(QStringList, rest);
    QFETCH(int, status);
    QFETCH(QString, part);
    const Outcome outcome = m_scratch.call(command, rest);
    QVERIFY2(outcome.status == status, qPrintable(outcome.messages));
    QVERIFY2(outcome.messages.contains(part), qPrintable(outcome.messages));
    QCOMPARE(outcome.json["error"].toObject()["kind"].toInt(), status);
}

QTEST_GUILESS_MAIN(CliTrainTest)
#include "tst_cli_train.moc"
