#include "core/data/task_spec.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/json_value.h"
#include "core/data/template.h"
#include "core/data/text_stream.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

namespace alter {

namespace {

Fields readObject(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throwMissing(
            {.what = "There is no task description.",
             .where = file.string(),
             .next = "Name a folder with a task.json and a train.jsonl, or describe the task by options."});
    std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    const ParsedJson parsed = parseJson(text);
    if (!parsed.problem.empty())
        throwBadInput(
            {.what = "The task description is not valid JSON.",
             .where = cat(file.string(), ", ", toText(positionWithin({1, 1, {}}, text, parsed.offset))),
             .found = parsed.problem});
    if (!parsed.value.is_object())
        throwBadInput({.what = "The task description is not a JSON object.", .where = file.string()});
    return parsed.value;
}

/// The members of a task.json, with errors that name them.
class SpecReader {
  public:
    explicit SpecReader(const std::filesystem::path& file) : m_file(file), m_json(readObject(file)) {}

    std::string text(const char* name, bool obligatory = false) const {
        if (!has(name)) {
            if (obligatory)
                fail(name, "nothing", "a text");
            return {};
        }
        if (!m_json.at(name).is_string())
            fail(name, m_json.at(name).type_name(), "a text");
        return m_json.at(name).get<std::string>();
    }

    void readLabels(Task& task) const {
        if (has("label_map"))
            readMap("label_map", task);
        if (!has("label_words"))
            return;
        const Fields& words = m_json.at("label_words");
        if (words.is_object())
            return readMap("label_words", task);
        task.labels.clear();
        if (!words.is_array())
            fail("label_words", words.type_name(), "a list of words, or an object of ids and words");
        for (const Fields& word : words) {
            if (!word.is_string())
                fail("label_words", word.dump(), "words only");
            task.labels.push_back(word.get<std::string>());
        }
    }

  private:
    bool has(const char* name) const { return m_json.contains(name) && !m_json.at(name).is_null(); }

    void readMap(const char* name, Task& task) const {
        const Fields& map = m_json.at(name);
        if (!map.is_object())
            fail(name, map.type_name(), "an object of ids and words");
        for (const auto& [id, word] : map.items()) {
            if (!word.is_string())
                fail(name, word.dump(), "words only");
            task.labelMap[id] = word.get<std::string>();
            if (std::find(task.labels.begin(), task.labels.end(), task.labelMap[id]) == task.labels.end())
                task.labels.push_back(task.labelMap[id]);
        }
    }

    [[noreturn]] void fail(const char* name, std::string found, std::string expected) const {
        throwBadInput({.what = cat("The task description's '", name, "' is wrong."),
                       .where = m_file.string(),
                       .found = std::move(found),
                       .expected = std::move(expected)});
    }

    std::filesystem::path m_file;
    Fields m_json;
};

std::filesystem::path findData(const std::filesystem::path& folder, const std::string& split) {
    for (const char* format : {".jsonl", ".json", ".csv", ".tsv", ".parquet", ".conll", ".txt"})
        for (const char* packing : {"", ".gz", ".zst"}) {
            std::filesystem::path file = folder / cat(split, format, packing);
            if (std::filesystem::exists(file))
                return file;
        }
    return {};
}

void checkTemplate(const std::string& text, const char* name, const LabelMap& labels) {
    if (text.empty())
        throwBadInput(
            {.what = cat("The task has no ", name, " template."), .expected = "a text with {fields} in it"});
    Template(text, name, labels);
}

void checkLabels(const Task& task) {
    std::set<std::string> seen;
    for (const std::string& label : task.labels)
        if (label.empty() || !seen.insert(label).second)
            throwBadInput({.what = label.empty() ? "A label is empty." : "A label appears twice.",
                           .where = cat("the labels of task ", task.name),
                           .found = label,
                           .expected = "different words"});
}

} // namespace

Task readTaskSpec(const std::filesystem::path& folder) {
    const SpecReader spec(folder / "task.json");
    Task task;
    task.name = spec.text("name", true);
    task.kind = spec.text("type");
    task.description = spec.text("description");
    task.inputTemplate = spec.text("input_template", true);
    task.targetTemplate = spec.text("target_template", true);
    spec.readLabels(task);
    task.metric = spec.text("metric");
    task.referencesField = spec.text("references_field");
    task.source = spec.text("source");
    task.licence = spec.text("licence");
    completeTask(task);
    return task;
}

TaskFiles findTaskFiles(const std::filesystem::path& folder) {
    TaskFiles files{findData(folder, "train"), findData(folder, "validation"), findData(folder, "test")};
    if (files.train.empty())
        throwMissing({.what = "The task's folder has no training data.",
                      .where = folder.string(),
                      .expected = "train.jsonl (or train.csv, train.parquet, …)"});
    return files;
}

void completeTask(Task& task) {
    if (task.name.empty())
        throwBadInput({.what = "The task has no name.", .next = "Give it one."});
    if (task.kind.empty())
        task.kind = task.labels.empty() ? "generation" : "classification";
    checkTemplate(task.inputTemplate, "input", task.labelMap);
    checkTemplate(task.targetTemplate, "target", task.labelMap);
    if (Template(task.inputTemplate, "input").fieldsUsed().empty())
        throwBadInput({.what = "The input template holds no field, so all examples would be the same.",
                       .found = task.inputTemplate,
                       .expected = "a text with {fields} in it"});
    checkLabels(task);
    if (task.metric.empty())
        task.metric = task.labels.empty() ? "rougeL" : "accuracy";
}

} // namespace alter
