#include "core/store/checkpoints.h"
#include "tests/core/store/scratch_project.h"
#include "widgets/playground/answer_question.h"
#include "widgets/playground/playground_words.h"
#include "widgets/playground/prompt_input.h"

#include <QtTest>

using namespace alter;

namespace {

Task mail() {
    return {.name = "mail",
            .inputTemplate = "Mail: {text}\nIntent:",
            .targetTemplate = "{intent|map}",
            .labels = {"order", "praise"},
            .labelMap = {{"0", "order"}, {"1", "praise"}}};
}

} // namespace

/// What is asked, in words, in parameters and on the command line.
class TestPromptInput : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void templatesAreFilledIn();
    void emptyPromptsAreRefused();
    void recordsComeBack();
    void linesFillTheForm();
    void answersBecomeExamples();
    void parametersLeaveDefaultsOut();
    void gatesAreChangedWhereThereAreSome();
    void commandLinesAreQuoted();
    void sharesAreReadable_data();
    void sharesAreReadable();
    void factsOfTheProject();
};

void TestPromptInput::templatesAreFilledIn() {
    const PlaygroundFacts facts{.tasks = {mail()}};
    QCOMPARE(promptFieldsOf(mail()), std::vector<std::string>{"text"});
    QCOMPARE(renderPrompt(facts, {.form = "mail", .fields = {{"text", "Hi"}}}),
             std::string("Mail: Hi\nIntent:"));
    QCOMPARE(renderPrompt(facts, {.text = " as it is\n"}), std::string(" as it is\n"));
    VERIFY_ERROR(errorOf([&] { renderPrompt(facts, {.form = "gone"}); }), ErrorKind::Missing, "gone");
}

void TestPromptInput::emptyPromptsAreRefused() {
    const PlaygroundFacts facts{.tasks = {mail()}};
    VERIFY_ERROR(errorOf([&] { renderPrompt(facts, {.text = " \n"}); }), ErrorKind::BadInput,
                 "Write a prompt");
    VERIFY_ERROR(errorOf([&] {
                     renderPrompt(facts, {.form = "mail", .fields = {{"text", " "}}});
                 }),
                 ErrorKind::BadInput, "Fill in");
}

void TestPromptInput::recordsComeBack() {
    const PromptInput filled{.task = "mail", .form = "mail", .fields = {{"text", "Hi"}}};
    QVERIFY(inputFrom(toRecord(filled, "x")) == filled);
    const PromptInput free{.text = "free"};
    QVERIFY(inputFrom(toRecord(free, "free")) == free);
    QVERIFY(inputFrom({.form = "mail", .input = "no JSON"}).fields.empty());
}

void TestPromptInput::linesFillTheForm() {
    const Task task = mail();
    QCOMPARE(inputOfLine({}, nullptr, "a").text, std::string("a"));
    QCOMPARE(inputOfLine({.form = "mail"}, &task, "a").fields, Fields({{"text", "a"}}));
    QCOMPARE(inputOfLine({.form = "mail"}, &task, R"({"text": "b", "more": 1})").fields["more"], Fields(1));
    QCOMPARE(inputOfLine({.form = "mail"}, &task, "17").fields, Fields({{"text", "17"}}));
}

void TestPromptInput::answersBecomeExamples() {
    QCOMPARE(exampleFields(mail(), {{"text", "Hi"}}, "praise"), Fields({{"text", "Hi"}, {"intent", "1"}}));
    VERIFY_ERROR(errorOf([&] {
                     exampleFields(mail(), {{"text", "Hi"}}, "unknown");
                 }),
                 ErrorKind::BadInput, "cannot be turned");
    Task two = mail();
    two.targetTemplate = "{a} and {b}";
    VERIFY_ERROR(errorOf([&] { exampleFields(two, {}, "x and y"); }), ErrorKind::BadInput, "{a} and {b}");
    two.targetTemplate = "It is {a}.";
    VERIFY_ERROR(errorOf([&] { exampleFields(two, {}, "x"); }), ErrorKind::BadInput, "It is {a}.");
}

void TestPromptInput::parametersLeaveDefaultsOut() {
    AnswerQuestion question{.source = {.run = "demo"}, .prompt = "Hi"};
    QCOMPARE(generateParams(question), (nlohmann::json{{"prompt", "Hi"}, {"task", "auto"}, {"run", "demo"}}));
    question.task = "mail";
    question.decoding = {.maxTokens = 5, .temperature = 0.7, .topK = 3, .topP = 0.9, .seed = 4};
    const auto params = generateParams(question);
    QCOMPARE(params["task"], "mail");
    QCOMPARE(params["max_tokens"], 5);
    QCOMPARE(params["top_k"], 3);
    QCOMPARE(params["seed"], 4);
    QVERIFY(!params.contains("beams"));
    QVERIFY(!promptParams(question).contains("max_tokens"));
    question.begin = {5, 818};
    question.alternatives = 3;
    QCOMPARE(generateParams(question)["begin"], (nlohmann::json{5, 818}));
    QCOMPARE(generateParams(question)["alternatives"], 3);
    question.decoding.beams = 2;
    QVERIFY(!generateParams(question).contains("alternatives"));
    QVERIFY(generateCommand("p", question).ends_with(" --begin 5,818"));
}

void TestPromptInput::gatesAreChangedWhereThereAreSome() {
    AnswerQuestion question{.source = {.run = "demo"}, .mix = {{"mail", 0.5}, {"talk", 1}}};
    QCOMPARE(promptParams(question)["override"], (nlohmann::json{{"scale", {{"mail", 0.5}}}}));
    question.source.expert = "talk";
    QCOMPARE(promptParams(question)["override"], (nlohmann::json{{"pin", "talk"}}));
    question.source.run = "base";
    QVERIFY(!promptParams(question).contains("override"));
}

void TestPromptInput::commandLinesAreQuoted() {
    AnswerQuestion question{.source = {.run = "demo@stage1"},
                            .prompt = "It's\nhere",
                            .task = "mail",
                            .decoding = {.maxTokens = 9},
                            .mix = {{"mail", 0}}};
    QCOMPARE(generateCommand("/a b", question),
             std::string("alter generate '/a b' demo@stage1 --task mail --prompt='It'\\''s\nhere' "
                         "--max-tokens 9 --scale mail=0"));
    question = {.source = {.run = "demo", .expert = "talk"}, .prompt = "Hi"};
    QCOMPARE(generateCommand("/p", question),
             std::string("alter generate /p demo --auto --prompt=Hi --pin talk"));
    question.source = {.run = "base"};
    QCOMPARE(generateCommand("/p", question), std::string("alter generate /p base --prompt=Hi"));
}

void TestPromptInput::sharesAreReadable_data() {
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.0 << "0.0 %";
    QTest::newRow("tiny") << 0.00001 << "below 0.1 %";
    QTest::newRow("small") << 0.034 << "3.4 %";
    QTest::newRow("middle") << 0.567 << "57 %";
    QTest::newRow("nearly") << 0.99999 << "99.9 %";
    QTest::newRow("all") << 1.0 << "100 %";
}

void TestPromptInput::sharesAreReadable() {
    QFETCH(double, share);
    QTEST(probabilityText(share), "text");
}

void TestPromptInput::factsOfTheProject() {
    ScratchProject scratch;
    TaskStore(scratch.project).add(mail());
    RunConfig config;
    config.name = "one";
    config.backbone = "gemma";
    config.tasks = {"mail", "talk"};
    config.adapter.sharedExperts = 1;
    const std::string id = RunStore(scratch.project).create(config, {}).id;
    config.name = "together";
    config.method = "shared";
    config.adapter.sharedExperts = 0;
    RunStore(scratch.project).create(config, {});
    PlaygroundFacts facts = readPlaygroundFacts(scratch.project);
    QVERIFY(facts.task("mail"));
    QVERIFY(!facts.task("talk"));
    QCOMPARE(facts.run("one")->experts, (std::vector<std::string>{"mail", "talk", "shared1"}));
    QCOMPARE(facts.run("together")->experts, std::vector<std::string>{"expert1"});
    QVERIFY(!facts.run("one")->step);
    CheckpointStore checkpoints(scratch.project);
    checkpoints.add({.runId = id, .step = 10, .stage = 1, .kind = CheckpointKind::StageEnd, .path = "a"});
    QCOMPARE(*readPlaygroundFacts(scratch.project).run("one")->step, 10);
    checkpoints.add({.runId = id, .step = 20, .stage = 2, .kind = CheckpointKind::StageEnd, .path = "b"});
    facts = readPlaygroundFacts(scratch.project);
    QCOMPARE(*facts.run("one")->step, 20);
    QVERIFY(facts.run("one")->hasStage1);
}

QTEST_GUILESS_MAIN(TestPromptInput)
#include "tst_prompt_input.moc"
