#pragma once

#include "core/store/tasks.h"

#include <filesystem>
#include <string>

namespace alter {

/// A task as `folder`/task.json describes it: name, input_template and target_template are obligatory; type,
/// description, metric, source and licence are taken as they are; label_words is a list of words or an object
/// of ids and words, and label_map such an object beside a list. Throws Missing, or BadInput with line and
/// column or the member's name.
Task readTaskSpec(const std::filesystem::path& folder);

/// The data files beside it: train.jsonl, validation.jsonl, test.jsonl (or .json, .csv, .tsv, .parquet,
/// .conll, .txt, plain or with .gz or .zst); an empty path where there is none. Throws Missing if there is no
/// train file.
struct TaskFiles {
    std::filesystem::path train;
    std::filesystem::path validation;
    std::filesystem::path test;
};
TaskFiles findTaskFiles(const std::filesystem::path& folder);

/// Throws BadInput for a task that cannot be used: no name, templates that cannot be read or hold no field,
/// empty or doubled labels. An empty metric becomes accuracy where there are labels and rougeL elsewhere.
void completeTask(Task& task);

} // namespace alter
