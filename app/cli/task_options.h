#pragma once

#include "app/cli/command_line.h"
#include "core/data/importer.h"

namespace alter {

/// What the user says about a new task on the command line; `task add` and `task preview` take the same.
struct TaskOptions {
    std::string project;
    std::string spec;
    std::string name, kind, description;
    std::vector<std::string> train, validation, test;
    std::string format = "auto", encoding = "auto", delimiter, recordsAt;
    std::vector<std::string> columns;
    bool header = false, noHeader = false;
    std::string input, target, metric, references;
    std::vector<std::string> labels, labelMap;
    std::vector<double> shares;
    std::string splitField;
    uint64_t seed = 0;
    bool skipBad = false;
    std::string backbone; ///< whose tokenizer counts
    int maxTokens = 512;
};

void addTaskOptions(CLI::App& command, TaskOptions& options);

/// The import they describe: what task.json says, overlaid by the options. Throws Usage, Missing or BadInput.
ImportRequest importRequestFrom(const TaskOptions& options);

} // namespace alter
