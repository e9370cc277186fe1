#pragma once

#include "core/data/template_filter.h"

#include <filesystem>
#include <string>
#include <vector>

namespace alter {

/// What a task is, apart from its examples.
struct TaskSpec {
    std::string name;
    std::string description;
    std::string type = "generation"; ///< classification, tagging_as_text, summarisation, …: for people only
    std::string inputTemplate;
    std::string targetTemplate;
    std::vector<std::string> labels; ///< the closed list of targets; empty = free text
    LabelMap labelMap;               ///< ids in the data to words, used by `{field|map}`
    std::string metric;
    std::string referencesField; ///< the field with all accepted targets, where there is more than one
    std::string source;
    std::string licence;
};

/// Reads `folder`/task.json: name, input_template, target_template are obligatory, label_words is a list of
/// words or an object of ids and words. Throws Missing, or BadInput with line and column or the name of the
/// wrong member.
TaskSpec readTaskSpec(const std::filesystem::path& folder);

/// The data files beside it: train.jsonl, validation.jsonl, test.jsonl (or .csv, .parquet, …, also
/// compressed); an empty path where there is none. Throws Missing if there is no train file.
struct TaskFiles {
    std::filesystem::path train, validation, test;
};
TaskFiles findTaskFiles(const std::filesystem::path& folder);

/// Throws BadInput if the specification cannot be used: empty name or templates, labels that appear twice, a
/// metric nobody knows.
void validateTaskSpec(const TaskSpec& spec);

} // namespace alter
