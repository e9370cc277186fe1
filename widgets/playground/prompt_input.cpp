#include "widgets/playground/prompt_input.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/template.h"

#include <algorithm>

namespace alter {

namespace {

const std::string& knownForm(const PlaygroundFacts& facts, const std::string& form) {
    if (!facts.task(form))
        throwMissing({.what = "The task whose template was filled in is gone.",
                      .found = form,
                      .next = "Choose another template, or write free text."});
    return form;
}

/// What of a path a person fills in: "answers" of "answers.text[0]".
std::string outermost(const std::string& path) {
    return path.substr(0, path.find_first_of(".["));
}

/// What may stand in the data for an answer: itself, or the ids of labels that are written like it.
std::vector<std::string> spellings(const Task& task, const std::string& answer) {
    std::vector<std::string> found{answer};
    for (const auto& [id, word] : task.labelMap)
        if (word == answer)
            found.push_back(id);
    return found;
}

} // namespace

std::vector<std::string> promptFieldsOf(const Task& task) {
    std::vector<std::string> names;
    for (const std::string& path : Template(task.inputTemplate, "input", task.labelMap).fieldsUsed()) {
        const std::string name = outermost(path);
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    return names;
}

std::string renderPrompt(const PlaygroundFacts& facts, const PromptInput& input) {
    const auto isBlank = [](const std::string& text) {
        return text.find_first_not_of(" \t\r\n") == std::string::npos;
    };
    if (input.form.empty()) {
        if (isBlank(input.text))
            throwBadInput({.what = "There is nothing to ask yet.", .next = "Write a prompt."});
        return input.text;
    }
    const Task& task = *facts.task(knownForm(facts, input.form));
    const bool isEmpty = std::all_of(input.fields.begin(), input.fields.end(), [&](const Fields& value) {
        return value.is_string() && isBlank(value.get_ref<const std::string&>());
    });
    if (isEmpty)
        throwBadInput({.what = "There is nothing to ask yet.", .next = "Fill in the fields."});
    return Template(task.inputTemplate, "input", task.labelMap).render(input.fields);
}

PromptInput inputAs(PromptInput input, const PlaygroundFacts& facts, const std::string& task) {
    const Task* own = facts.task(task);
    if (!own)
        return input;
    input.task = task;
    const auto fields = attempt([own] { return promptFieldsOf(*own); });
    const bool fits = !input.form.empty() && fields &&
                      std::ranges::all_of(fields.value(), [&input](const std::string& field) {
                          return input.fields.contains(field);
                      });
    if (fits)
        input.form = task;
    return input;
}

PromptInput inputOfLine(PromptInput input, const Task* form, const std::string& line) {
    if (!form)
        input.text = line;
    else if (Fields fields = Fields::parse(line, nullptr, false); fields.is_object())
        input.fields = std::move(fields);
    else if (const auto names = promptFieldsOf(*form); !names.empty())
        input.fields[names.front()] = line;
    return input;
}

PromptRecord toRecord(const PromptInput& input, const std::string& prompt) {
    return {.task = input.task,
            .form = input.form,
            .input = input.form.empty() ? input.text : nlohmann::json(input.fields).dump(),
            .prompt = prompt};
}

PromptInput inputFrom(const PromptRecord& record) {
    PromptInput input{.task = record.task, .form = record.form};
    if (record.form.empty())
        input.text = record.input;
    else if (Fields fields = Fields::parse(record.input, nullptr, false); fields.is_object())
        input.fields = std::move(fields);
    return input;
}

Fields exampleFields(const Task& task, const Fields& input, const std::string& answer) {
    const Template target(task.targetTemplate, "target", task.labelMap);
    const std::vector<std::string> paths = target.fieldsUsed();
    if (paths.size() == 1 && outermost(paths[0]) == paths[0])
        for (const std::string& spelling : spellings(task, answer)) {
            Fields fields = input;
            fields[paths[0]] = spelling;
            const auto rendered = attempt([&] { return target.render(fields); });
            if (rendered && rendered.value() == answer)
                return fields;
        }
    throwBadInput({.what = "This answer cannot be turned into the fields of an example.",
                   .found = answer,
                   .expected = cat("an answer that the template ", task.targetTemplate, " can give"),
                   .next = "Add the example on the Data page, where each field can be filled in."});
}

} // namespace alter
