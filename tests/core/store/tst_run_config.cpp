#include "core/store/run_config.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace alter;
using nlohmann::json;

class TestRunConfig : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void hasTheDocumentedDefaults();
    void survivesJson();
    void keepsTheOrderOfFields();
    void missingFieldsKeepTheirDefaults();
    void refusesWrongJson_data();
    void refusesWrongJson();
    void refusesWrongValues_data();
    void refusesWrongValues();
    void acceptsEveryDevice();
    void acceptsEveryStartingPoint();
    void pointsAtTheWrongLine();
    void aFileOfAWrongFieldIsNamed();
};

void TestRunConfig::hasTheDocumentedDefaults() {
    const RunConfig config;
    QCOMPARE(config.stage1.epochs, 3.0);
    QCOMPARE(config.stage1.learningRate, 1e-3);
    QCOMPARE(config.stage2.epochs, 1.0);
    QCOMPARE(config.stage2.learningRate, 5e-3);
    QCOMPARE(config.method, std::string("two-stage"));
    config.validate();
}

void TestRunConfig::survivesJson() {
    RunConfig config;
    config.name = "über \"quotes\"";
    config.tasks = {"a", "b"};
    config.adapter.kind = "lora";
    config.adapter.rank = 3;
    config.router.priorWeight = 0.1;
    config.stage2.schedule = "constant";
    config.mixing.weights = {{"a", 0.1}, {"b", 3}};
    config.mixing.cap = 1LL << 40;
    config.seed = 0xFFFF'FFFF'FFFF'FFFFULL;
    config.joint = true;
    config.prefixCache = false;
    config.from = "other@120";
    config.firstStage = 2;
    const RunConfig again = runConfigFromJson(json::parse(toJson(config).dump()));
    QCOMPARE(toJson(again).dump(), toJson(config).dump());
    QCOMPARE(again.seed, config.seed);
    QCOMPARE(again.mixing.weights, config.mixing.weights);
    QCOMPARE(again.router.priorWeight, 0.1);
}

void TestRunConfig::keepsTheOrderOfFields() {
    const auto object = toJson(RunConfig());
    std::vector<std::string> names;
    for (const auto& [name, unused] : object.items())
        names.push_back(name);
    const std::vector<std::string> first(names.begin(), names.begin() + 8);
    QCOMPARE(first, (std::vector<std::string>{"name", "backbone", "tasks", "method", "adapter", "router",
                                              "stage1", "stage2"}));
}

void TestRunConfig::missingFieldsKeepTheirDefaults() {
    const RunConfig config = runConfigFromJson(json::parse(R"({"stage2": {"batchSize": 4}, "router": {}})"));
    QCOMPARE(config.stage2.batchSize, 4);
    QCOMPARE(config.stage2.learningRate, 5e-3);
    QCOMPARE(config.stage1.batchSize, 16);
    QCOMPARE(config.router.gates, std::string("residual"));
}

void TestRunConfig::refusesWrongJson_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("no object") << "[1]"
                               << "(all)";
    QTest::newRow("unknown") << R"({"epoch": 1})"
                             << "\"epoch\"";
    QTest::newRow("unknown inside") << R"({"stage1": {"learning_rate": 1}})"
                                    << "\"stage1.learning_rate\"";
    QTest::newRow("text for number") << R"({"stage2": {"epochs": "1"}})"
                                     << "\"stage2.epochs\"";
    QTest::newRow("fraction") << R"({"adapter": {"rank": 1.5}})"
                              << "\"adapter.rank\"";
    QTest::newRow("too large") << R"({"adapter": {"rank": 3000000000}})"
                               << "\"adapter.rank\"";
    QTest::newRow("negative seed") << R"({"seed": -1})"
                                   << "\"seed\"";
    QTest::newRow("number for text") << R"({"backbone": 3})"
                                     << "\"backbone\"";
    QTest::newRow("text for list") << R"({"tasks": "a,b"})"
                                   << "\"tasks\"";
    QTest::newRow("number in list") << R"({"tasks": ["a", 1]})"
                                    << "\"tasks\"";
    QTest::newRow("list for group") << R"({"router": []})"
                                    << "\"router\"";
    QTest::newRow("null") << R"({"joint": null})"
                          << "\"joint\"";
    QTest::newRow("number for switch") << R"({"prefixCache": 1})"
                                       << "\"prefixCache\"";
    QTest::newRow("text for weight") << R"({"mixing": {"weights": {"a": "1"}}})"
                                     << "\"mixing.weights\"";
}

void TestRunConfig::refusesWrongJson() {
    QFETCH(QString, text);
    QFETCH(QString, path);
    const auto error = errorOf([&] { runConfigFromJson(json::parse(text.toStdString())); });
    VERIFY_ERROR(error, ErrorKind::BadInput, path.toStdString());
    QVERIFY(!error->parts().expected.empty());
}

void TestRunConfig::refusesWrongValues_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    const std::initializer_list<std::pair<const char*, const char*>> rows = {
        {R"({"tasks": ["a", "b", "a"]})", "tasks"},
        {R"({"method": ""})", "method"},
        {R"({"adapter": {"kind": "prefix"}})", "adapter.kind"},
        {R"({"adapter": {"rank": 0}})", "adapter.rank"},
        {R"({"adapter": {"activation": "tanh"}})", "adapter.activation"},
        {R"({"adapter": {"scale": 0}})", "adapter.scale"},
        {R"({"adapter": {"sharedExperts": -1}})", "adapter.sharedExperts"},
        {R"({"adapter": {"topBlocks": -1}})", "adapter.topBlocks"},
        {R"({"router": {"gates": "hard"}})", "router.gates"},
        {R"({"router": {"features": "word"}})", "router.features"},
        {R"({"router": {"temperature": 0}})", "router.temperature"},
        {R"({"router": {"topK": -2}})", "router.topK"},
        {R"({"router": {"priorWeight": 1}})", "router.priorWeight"},
        {R"({"router": {"loadBalance": -0.1}})", "router.loadBalance"},
        {R"({"router": {"prior": -0.1}})", "router.prior"},
        {R"({"router": {"headWeight": -0.1}})", "router.headWeight"},
        {R"({"stage1": {"epochs": 0}})", "stage1.epochs"},
        {R"({"stage1": {"learningRate": -1}})", "stage1.learningRate"},
        {R"({"stage1": {"schedule": "step"}})", "stage1.schedule"},
        {R"({"stage2": {"warmup": 1.5}})", "stage2.warmup"},
        {R"({"stage2": {"weightDecay": -1}})", "stage2.weightDecay"},
        {R"({"stage2": {"clipNorm": -1}})", "stage2.clipNorm"},
        {R"({"stage2": {"batchSize": 0}})", "stage2.batchSize"},
        {R"({"stage2": {"accumulation": 0}})", "stage2.accumulation"},
        {R"({"stage2": {"validateEvery": -1}})", "stage2.validateEvery"},
        {R"({"stage2": {"patience": -1}})", "stage2.patience"},
        {R"({"jointRate": 0})", "jointRate"},
        {R"({"mixing": {"temperature": 0}})", "mixing.temperature"},
        {R"({"mixing": {"cap": -1}})", "mixing.cap"},
        {R"({"mixing": {"weights": {"a": 0}}})", "mixing.weights.a"},
        {R"({"device": "gpu"})", "device"},
        {R"({"device": "cuda:x"})", "device"},
        {R"({"dtype": "fp16"})", "dtype"},
        {R"({"threads": -1})", "threads"},
        {R"({"maxTokens": 0})", "maxTokens"},
        {R"({"validationLimit": -1})", "validationLimit"},
        {R"({"maxSteps": -1})", "maxSteps"},
        {R"({"checkpointEvery": 0})", "checkpointEvery"},
        {R"({"from": "base"})", "from"},
        {R"({"from": "@12"})", "from"},
        {R"({"from": "run@"})", "from"},
        {R"({"from": "run@stage"})", "from"},
        {R"({"from": "run@best"})", "from"},
        {R"({"firstStage": 0})", "firstStage"},
        {R"({"firstStage": 2})", "firstStage"},
        {R"({"firstStage": 2, "from": "run", "method": "single"})", "firstStage"},
        {R"({"firstStage": 3, "from": "run"})", "firstStage"},
    };
    for (const auto& [text, path] : rows)
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(path);
}

void TestRunConfig::refusesWrongValues() {
    QFETCH(QString, text);
    QFETCH(QString, path);
    const RunConfig config = runConfigFromJson(json::parse(text.toStdString()));
    const auto error = errorOf([&] { config.validate(); });
    VERIFY_ERROR(error, ErrorKind::Usage, "\"" + path.toStdString() + "\"");
    QVERIFY(!error->parts().found.empty());
    QVERIFY(!error->parts().expected.empty());
}

void TestRunConfig::acceptsEveryDevice() {
    RunConfig config;
    for (const char* device : {"auto", "cpu", "cuda", "cuda:0", "cuda:12"}) {
        config.device = device;
        config.validate();
    }
}

void TestRunConfig::acceptsEveryStartingPoint() {
    RunConfig config;
    for (const char* from : {"run", "run@0", "run@163", "run@stage1", "20261122-213015-ab12@400"}) {
        config.from = from;
        for (const int stage : {1, 2}) {
            config.firstStage = stage;
            config.validate();
        }
    }
}

void TestRunConfig::pointsAtTheWrongLine() {
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("run.json").toStdString();
    std::ofstream(file) << "{\n  \"name\": \"a\",\n  \"seed\" 3\n}\n";
    const auto error = errorOf([&] { readRunConfig(file); });
    VERIFY_ERROR(error, ErrorKind::BadInput, "line 3, column 10");
    VERIFY_ERROR(errorOf([&] { readRunConfig(file.string() + "x"); }), ErrorKind::Missing, "run.jsonx");
}

void TestRunConfig::aFileOfAWrongFieldIsNamed() {
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("run.json").toStdString();
    std::ofstream(file) << R"({"stage3": {}})";
    const auto error = errorOf([&] { readRunConfig(file); });
    VERIFY_ERROR(error, ErrorKind::BadInput, "stage3");
    QCOMPARE(error->parts().where, file.string());
}

QTEST_GUILESS_MAIN(TestRunConfig)
#include "tst_run_config.moc"
