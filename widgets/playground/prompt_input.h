#pragma once

#include "core/data/record.h"
#include "core/store/prompt_history.h"
#include "core/store/tasks.h"
#include "widgets/playground/playground_facts.h"

namespace alter {

/// Instead of a task: every column has its own. No task can have this name.
inline const std::string severalTasks = "*";

/// What a person wrote to be asked.
struct PromptInput {
    std::string task = {};            ///< "" = the routers estimate it; or severalTasks
    std::string form = {};            ///< the task whose template is filled in, "" = free text
    Fields fields = Fields::object(); ///< of the form
    std::string text = {};            ///< free text

    bool operator==(const PromptInput&) const = default;
};

/// The prompt as the model reads it. BadInput for an empty one or a template that cannot be filled in,
/// Missing for a form whose task is gone.
std::string renderPrompt(const PlaygroundFacts& facts, const PromptInput& input);

/// The input for a column's own task: in that task's template where the fields are those that it takes,
/// otherwise as it is.
PromptInput inputAs(PromptInput input, const PlaygroundFacts& facts, const std::string& task);

/// The fields that the templates of a task use, by the names of the outermost ones.
std::vector<std::string> promptFieldsOf(const Task& task);

/// The input with a line of a batch in it: as the first field of the form, as all of its fields (a JSON
/// object), or as the free text. `form` is null for free text.
PromptInput inputOfLine(PromptInput input, const Task* form, const std::string& line);

PromptRecord toRecord(const PromptInput& input, const std::string& prompt);
PromptInput inputFrom(const PromptRecord& record);

/// The fields of an example whose answer is `answer`: those of `input` and what the target's template takes,
/// found by trying. BadInput if the template needs more than one text.
Fields exampleFields(const Task& task, const Fields& input, const std::string& answer);

} // namespace alter
