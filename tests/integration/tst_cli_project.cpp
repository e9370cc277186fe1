#include "core/store/database.h"
#include "tests/integration/alter_program.h"

#include <QJsonArray>

using namespace alter;

/// Projects, backbones and tasks through the built program.
class CliProjectTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void versionAndHelp();
    void wrongUsage_data();
    void wrongUsage();
    void initTwice();
    void backboneComesAndGoes();
    void taskComesAndGoes();
    void taskFromFolderWithOverlay();
    void preview();
    void badBackbone_data();
    void badBackbone();
    void newerProjectIsRefused();
    void badTask_data();
    void badTask();
    void skipBad();
    void queueIsKept();
    void doctorLooksThrough();

  private:
    std::unique_ptr<ScratchProject> m_scratch;
};

void CliProjectTest::init() {
    m_scratch = std::make_unique<ScratchProject>();
    QCOMPARE(m_scratch->call({"init"}).status, 0);
}

void CliProjectTest::versionAndHelp() {
    const Outcome version = alterCall({"--version"});
    QCOMPARE(version.status, 0);
    QVERIFY(version.output.startsWith("alter "));
    const Outcome help = alterCall({"task", "add", "--help"});
    QCOMPARE(help.status, 0);
    QVERIFY(help.output.contains("--skip-bad"));
}

void CliProjectTest::wrongUsage_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("part");
    QTest::newRow("unknown command") << QStringList{"trane"} << "train";
    QTest::newRow("unknown word in a group") << QStringList{"task", "ad"} << "preview";
    QTest::newRow("unknown option") << QStringList{"init", "x", "--forse"} << "--forse";
    QTest::newRow("missing project") << QStringList{"task", "list"} << "PROJECT";
    QTest::newRow("value of the wrong kind") << QStringList{"task", "add", "x", "--seed", "many"} << "--seed";
    QTest::newRow("missing value") << QStringList{"task", "add", "x", "--json", "--name"} << "--name";
    QTest::newRow("too many words") << QStringList{"init", "x", "y"} << "y";
}

void CliProjectTest::wrongUsage() {
    QFETCH(QStringList, words);
    QFETCH(QString, part);
    if (!words.contains("--json"))
        words << "--json";
    const Outcome outcome = alterCall(words);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.messages.contains(part), qPrintable(outcome.messages));
    QVERIFY2(outcome.messages.contains("--help"), qPrintable(outcome.messages));
    QCOMPARE(outcome.json["error"].toObject()["kind"].toInt(), 2);
}

void CliProjectTest::initTwice() {
    QCOMPARE(m_scratch->call({"init"}).status, 3);
    const Outcome missing = alterCall({"task", "list", m_scratch->file("nowhere")});
    QCOMPARE(missing.status, 4);
    QVERIFY(missing.output.isEmpty());
}

void CliProjectTest::backboneComesAndGoes() {
    const Outcome added = m_scratch->call({"backbone", "add"}, {tinyBackbone()});
    QVERIFY2(added.status == 0, qPrintable(added.messages));
    QCOMPARE(added.json["name"].toString(), "gemma3_tiny");
    QCOMPARE(added.json["architecture"].toString(), "gemma3_text");
    const Outcome again = m_scratch->call({"backbone", "add"}, {tinyBackbone()});
    QCOMPARE(again.status, 3);
    QCOMPARE(m_scratch->call({"backbone", "add"}, {tinyBackbone(), "--name", "second"}).status, 0);
    QCOMPARE(m_scratch->call({"backbone", "list"}).json["backbones"].toArray().size(), 2);
    QCOMPARE(m_scratch->call({"backbone", "remove"}, {"second"}).status, 0);
    QVERIFY(!QFileInfo::exists(m_scratch->folder() + "/backbones/second"));
    QCOMPARE(m_scratch->call({"backbone", "remove"}, {"second"}).status, 4);
    QCOMPARE(m_scratch->call({"backbone", "add"}, {tinyBackbone(), "--name", "../up"}).status, 2);
}

void CliProjectTest::taskComesAndGoes() {
    QCOMPARE(m_scratch->call({"backbone", "add"}, {tinyBackbone()}).status, 0);
    const Outcome added =
        m_scratch->call({"task", "add"}, smallTask(*m_scratch, "mood", "good", "bad") << "--labels"
                                                                                      << "good,bad");
    QVERIFY2(added.status == 0, qPrintable(added.messages));
    QCOMPARE(m_scratch->call({"task", "add"}, smallTask(*m_scratch, "mood", "good", "bad")).status, 3);
    const QJsonObject listed = m_scratch->call({"task", "list"}).json["tasks"].toArray().at(0).toObject();
    QCOMPARE(listed["metric"].toString(), "accuracy");
    QCOMPARE(listed["examples"].toObject()["train"].toInt(), 24);
    QCOMPARE(listed["examples"].toObject()["test"].toInt(), 8);
    const QJsonObject shown = m_scratch->call({"task", "show"}, {"mood"}).json;
    QCOMPARE(shown["statistics"].toObject()["unit"].toString(), "tokens");
    QCOMPARE(shown["first_examples"].toArray().at(0).toObject()["input"].toString(), "a b 0:");
    QCOMPARE(m_scratch->call({"task", "remove"}, {"mood"}).status, 0);
    QCOMPARE(m_scratch->call({"task", "show"}, {"mood"}).status, 4);
}

void CliProjectTest::taskFromFolderWithOverlay() {
    QVERIFY(QDir().mkpath(m_scratch->file("spec")));
    m_scratch->write("spec/task.json",
                     R"({"name": "mood", "input_template": "{text}", "target_template": "{label}",
        "label_words": ["good", "bad"], "metric": "accuracy"})");
    m_scratch->write("spec/train.jsonl", labelledRows(200, "good", "bad"));
    const Outcome added =
        m_scratch->call({"task", "add"}, {"--spec", m_scratch->file("spec"), "--name", "other", "--metric",
                                          "macro_f1", "--split", "0.5,0.25,0.25", "--seed", "3"});
    QVERIFY2(added.status == 0, qPrintable(added.messages));
    const QJsonObject task = m_scratch->call({"task", "show"}, {"other"}).json;
    QCOMPARE(task["metric"].toString(), "macro_f1");
    const QJsonObject counts = task["examples"].toObject();
    QCOMPARE(counts["train"].toInt() + counts["validation"].toInt() + counts["test"].toInt(), 200);
    QVERIFY(counts["validation"].toInt() > 20);
}

void CliProjectTest::preview() {
    const QString file = m_scratch->write("rows.csv", "text,label\nhello,good\nbye,ugly\n");
    const Outcome outcome =
        m_scratch->call({"task", "preview"}, {"--train", file, "--input", "{text}", "--target", "{label}",
                                              "--labels", "good,bad"});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.messages));
    const QJsonObject seen = outcome.json["files"].toArray().at(0).toObject();
    QCOMPARE(seen["format"].toString(), "csv");
    QCOMPARE(seen["fields"].toArray().size(), 2);
    QCOMPARE(seen["rows"].toArray().at(0).toObject()["target"].toString(), "good");
    QVERIFY(seen["rows"].toArray().at(1).toObject()["problem"].toString().contains("ugly"));
}

void CliProjectTest::badBackbone_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("part");
    const QByteArray config = R"({"model_type": "bert", "architectures": ["BertModel"], "hidden_size": 8})";
    QTest::newRow("truncated GGUF") << "model.gguf" << QByteArray("GGUF\x03\0\0\0\x05", 9) << "model.gguf";
    QTest::newRow("pickle") << "pytorch_model.bin" << QByteArray("\x80\x02}q\0.", 7) << "safetensors";
    QTest::newRow("no model at all") << "notes.txt" << QByteArray("hello") << "not a backbone";
    QTest::newRow("unknown architecture") << "folder/config.json" << config << "gemma3_text";
    QTest::newRow("configuration that is no JSON")
        << "folder/config.json" << QByteArray("{") << "config.json";
}

void CliProjectTest::badBackbone() {
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, part);
    QVERIFY(QDir().mkpath(m_scratch->file("folder")));
    const QString written = m_scratch->write(file, content);
    const Outcome outcome =
        m_scratch->call({"backbone", "add"},
                        {file.startsWith("folder") ? m_scratch->file("folder") : written, "--name", "bad"});
    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.messages.contains(part), qPrintable(outcome.messages));
    QVERIFY(QDir(m_scratch->folder() + "/backbones").isEmpty());
    QVERIFY(m_scratch->call({"backbone", "list"}).json["backbones"].toArray().isEmpty());
}

void CliProjectTest::newerProjectIsRefused() {
    {
        Database database = Database::open((m_scratch->folder() + "/project.sqlite").toStdString(),
                                           Database::Access::ReadWrite);
        database.script("PRAGMA user_version = 9999");
    }
    const Outcome outcome = m_scratch->call({"task", "list"});
    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.messages.contains("newer"), qPrintable(outcome.messages));
}

void CliProjectTest::badTask_data() {
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("part");
    const QStringList plain = {"--input", "{text}", "--target", "{label}"};
    QTest::newRow("no rows") << QByteArray("\n") << plain << "rows";
    QTest::newRow("unknown field") << labelledRows(4, "x", "y")
                                   << QStringList{"--input", "{txt}", "--target", "{label}"} << "txt";
    QTest::newRow("label outside the list")
        << labelledRows(4, "x", "y") << (plain + QStringList{"--labels", "x,z"}) << "line 2";
    QTest::newRow("invalid UTF-8") << QByteArray("{\"text\": \"a\xff\", \"label\": \"x\"}\n") << plain
                                   << "UTF-8";
    QTest::newRow("broken JSON") << QByteArray("{\"text\": \"a\", \"label\": \"x\"}\n{\"text\": \n") << plain
                                 << "line 2";
    QTest::newRow("template that cannot be read")
        << labelledRows(4, "x", "y") << QStringList{"--input", "{text", "--target", "{label}"} << "input";
}

void CliProjectTest::badTask() {
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, options);
    QFETCH(QString, part);
    const QString file = m_scratch->write("rows.jsonl", rows);
    const Outcome outcome = m_scratch->call(
        {"task", "add"}, QStringList{"--name", "t", "--train", file, "--format", "jsonl"} + options);
    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.messages.contains(part), qPrintable(outcome.messages));
    QVERIFY(m_scratch->call({"task", "list"}).json["tasks"].toArray().isEmpty());
}

void CliProjectTest::skipBad() {
    const QString file = m_scratch->write("rows.jsonl", labelledRows(40, "x", "y") + "{\"text\": 1}\n");
    const Outcome outcome = m_scratch->call({"task", "add"}, {"--name", "t", "--train", file, "--input",
                                                              "{text}", "--target", "{label}", "--skip-bad"});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.messages));
    QCOMPARE(m_scratch->call({"task", "list"}).json["tasks"].toArray().size(), 1);
}

void CliProjectTest::queueIsKept() {
    QCOMPARE(m_scratch->call({"backbone", "add"}, {tinyBackbone()}).status, 0);
    QCOMPARE(m_scratch->call({"task", "add"}, smallTask(*m_scratch, "mood", "good", "bad")).status, 0);
    QCOMPARE(m_scratch->call({"queue"}, {"add", "--name", "one", "--seed", "5"}).status, 0);
    QCOMPARE(m_scratch->call({"queue"}, {"add", "--name", "two", "--set", "stage1.epochs=2"}).status, 0);
    QCOMPARE(m_scratch->call({"queue"}, {"add", "--tasks", "other"}).status, 4);
    QCOMPARE(m_scratch->call({"queue"}, {"add", "--set", "stage1.epoks=2"}).status, 3);
    QCOMPARE(m_scratch->call({"queue"}, {"add", "--method", "magic"}).status, 2);
    const QJsonArray moved = m_scratch->call({"queue"}, {"move", "2", "1"}).json["queue"].toArray();
    QCOMPARE(moved.size(), 2);
    QCOMPARE(moved.at(0).toObject()["config"].toObject()["name"].toString(), "two");
    QCOMPARE(moved.at(0).toObject()["config"].toObject()["stage1"].toObject()["epochs"].toDouble(), 2.0);
    QCOMPARE(m_scratch->call({"queue"}, {"remove", "1"}).status, 0);
    QCOMPARE(m_scratch->call({"queue"}, {"remove", "1"}).status, 4);
    QCOMPARE(m_scratch->call({"queue"}).json["queue"].toArray().size(), 1);
}

void CliProjectTest::doctorLooksThrough() {
    QVERIFY(QDir().mkpath(m_scratch->folder() + "/backbones/leftover"));
    const Outcome outcome = m_scratch->call({"doctor"});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.messages));
    QVERIFY(outcome.json["machine"].toArray().size() >= 8);
    const QJsonArray project = outcome.json["project"].toArray();
    QCOMPARE(project.size(), 1);
    QVERIFY(project.at(0).toObject()["value"].toString().contains("leftover"));
}

QTEST_GUILESS_MAIN(CliProjectTest)
#include "tst_cli_project.moc"
