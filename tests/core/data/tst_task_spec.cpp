#include "core/data/task_spec.h"
#include "tests/core/data/data_files.h"

using namespace alter;

namespace {

std::optional<Error> refusal(std::string_view json) {
    const ScratchFolder folder;
    folder.write("task.json", json);
    return errorOf([&] { readTaskSpec(folder.path()); });
}

} // namespace

class TestTaskSpec : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyMember();
    void labelMaps();
    void freeText();
    void refused();
    void files();
};

void TestTaskSpec::everyMember() {
    const ScratchFolder folder;
    folder.write("task.json", R"({"name": "snli", "description": "D", "type": "nli", "domain": "captions",
        "input_template": "P: {premise}", "target_template": "{label}", "label_words": ["yes", "no"],
        "metric": "macro_f1", "references_field": "answers", "source": "S", "licence": "CC0"})");
    const Task task = readTaskSpec(folder.path());
    COMPARE_TEXT(task.name, "snli");
    COMPARE_TEXT(task.description, "D");
    COMPARE_TEXT(task.kind, "nli");
    COMPARE_TEXT(task.inputTemplate, "P: {premise}");
    COMPARE_TEXT(task.targetTemplate, "{label}");
    COMPARE_TEXTS(task.labels, {"yes", "no"});
    COMPARE_TEXT(task.metric, "macro_f1");
    COMPARE_TEXT(task.referencesField, "answers");
    COMPARE_TEXT(task.source, "S");
    COMPARE_TEXT(task.licence, "CC0");
}

void TestTaskSpec::labelMaps() {
    const ScratchFolder folder;
    folder.write("task.json", R"({"name": "n", "input_template": "{t}", "target_template": "{l|map}",
        "label_words": {"1": "good", "0": "bad", "2": "good"}})");
    const Task task = readTaskSpec(folder.path());
    COMPARE_TEXTS(task.labels, {"good", "bad"});
    COMPARE_TEXT(task.labelMap.at("2"), "good");
    COMPARE_TEXT(task.metric, "accuracy");
    COMPARE_TEXT(task.kind, "classification");
}

void TestTaskSpec::freeText() {
    const ScratchFolder folder;
    folder.write("task.json",
                 R"({"name": "n", "input_template": "{t}", "target_template": "{u}", "label_words": null})");
    const Task task = readTaskSpec(folder.path());
    QVERIFY(task.labels.empty());
    COMPARE_TEXT(task.metric, "rougeL");
    COMPARE_TEXT(task.kind, "generation");
}

void TestTaskSpec::refused() {
    const ScratchFolder folder;
    VERIFY_ERROR(errorOf([&] { readTaskSpec(folder.path()); }), ErrorKind::Missing, "task.json");
    VERIFY_ERROR(refusal("{\"name\": \"n\",\n oops}"), ErrorKind::BadInput, "line 2, column 2");
    VERIFY_ERROR(refusal("[]"), ErrorKind::BadInput, "not a JSON object");
    VERIFY_ERROR(refusal(R"({"name": "n", "target_template": "{u}"})"), ErrorKind::BadInput,
                 "'input_template'");
    VERIFY_ERROR(refusal(R"({"name": 3})"), ErrorKind::BadInput, "'name'");
    VERIFY_ERROR(refusal(R"({"name": "", "input_template": "{t}", "target_template": "{u}"})"),
                 ErrorKind::BadInput, "no name");
    VERIFY_ERROR(refusal(R"({"name": "n", "input_template": "{t", "target_template": "{u}"})"),
                 ErrorKind::BadInput, "the input template, column 1");
    VERIFY_ERROR(refusal(R"({"name": "n", "input_template": "t", "target_template": "{u}"})"),
                 ErrorKind::BadInput, "holds no field");
    VERIFY_ERROR(refusal(R"({"name": "n", "input_template": "{t}", "target_template": ""})"),
                 ErrorKind::BadInput, "no target template");
    VERIFY_ERROR(
        refusal(R"({"name": "n", "input_template": "{t}", "target_template": "{u}", "label_words": [1]})"),
        ErrorKind::BadInput, "'label_words'");
    VERIFY_ERROR(
        refusal(
            R"({"name": "n", "input_template": "{t}", "target_template": "{u}", "label_words": ["a", "a"]})"),
        ErrorKind::BadInput, "appears twice");
}

void TestTaskSpec::files() {
    const ScratchFolder folder;
    VERIFY_ERROR(errorOf([&] { findTaskFiles(folder.path()); }), ErrorKind::Missing, "no training data");
    folder.write("train.csv.gz", "");
    folder.write("test.jsonl", "");
    const TaskFiles files = findTaskFiles(folder.path());
    COMPARE_TEXT(files.train.filename().string(), "train.csv.gz");
    QVERIFY(files.validation.empty());
    COMPARE_TEXT(files.test.filename().string(), "test.jsonl");
}

QTEST_GUILESS_MAIN(TestTaskSpec)
#include "tst_task_spec.moc"
