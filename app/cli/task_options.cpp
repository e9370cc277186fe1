#include "app/cli/task_options.h"

#include "core/base/text.h"
#include "core/data/task_spec.h"
#include "core/evaluation/metrics.h"
#include "core/store/names.h"

#include <algorithm>

namespace alter {

namespace {

void addFileOptions(CLI::App& command, TaskOptions& options) {
    command.add_option("--spec", options.spec, "A folder with task.json and train|validation|test.jsonl");
    const auto files = [&](const char* name, std::vector<std::string>& list, const char* text) {
        command.add_option(name, list, text)->allow_extra_args(false)->type_name("FILE");
    };
    files("--train", options.train, "Training examples (may be repeated)");
    files("--validation", options.validation, "Validation examples; otherwise a share of the training file");
    files("--test", options.test, "Test examples; otherwise a share of the training file");
    command.add_option("--format", options.format,
                       "auto, csv, tsv, jsonl, json, squad, conll, parquet or text (default: auto)");
    command.add_option("--encoding", options.encoding, "The files' text encoding (default: auto)");
    command.add_option("--delimiter", options.delimiter,
                       "Between the fields of a csv file: one character, or tab");
    CLI::Option* header = command.add_flag("--header", options.header, "The first line names the columns");
    command.add_flag("--no-header", options.noHeader, "The first line is an example")->excludes(header);
    command.add_option("--columns", options.columns, "Names of the columns: a,b,c")->delimiter(',');
    command.add_option("--records-at", options.recordsAt, "json: the member that holds the records");
}

void addMeaningOptions(CLI::App& command, TaskOptions& options) {
    command.add_option("--name", options.name, "The task's name");
    command.add_option("--input", options.input, "How fields become the prompt: \"Text: {text}\\nMood:\"");
    command.add_option("--target", options.target, "How fields become the answer: \"{label}\"");
    command.add_option("--labels", options.labels, "The only answers there are: a,b")->delimiter(',');
    command.add_option("--label-map", options.labelMap, "Label ids and their words: 0=bad,1=good")
        ->delimiter(',');
    command.add_option("--metric", options.metric, cat("One of ", joinList(metricNames())));
    command.add_option("--references", options.references, "The field with all accepted answers");
    command.add_option("--kind", options.kind, "classification, generation …: for people");
    command.add_option("--description", options.description, "What the task is, for people");
}

void addRuleOptions(CLI::App& command, TaskOptions& options) {
    command.add_option("--split", options.shares, "Shares of train, validation and test: 0.8,0.1,0.1")
        ->delimiter(',');
    command.add_option("--split-field", options.splitField, "The field that names each example's split");
    command.add_option("--seed", options.seed, "Of the split");
    command.add_flag("--skip-bad", options.skipBad,
                     "Leave out rows that do not fit, instead of refusing all");
    command.add_option("--backbone", options.backbone,
                       "Whose tokenizer counts (default: the project's first)");
    command
        .add_option("--max-tokens", options.maxTokens, "Longer examples count as truncated (default: 512)")
        ->check(CLI::Range(1, 1'000'000));
}

void overlay(std::string& value, const std::string& option) {
    if (!option.empty())
        value = option;
}

void overlay(std::vector<std::filesystem::path>& files, const std::vector<std::string>& option) {
    if (!option.empty())
        files.assign(option.begin(), option.end());
}

FormatOptions formatFrom(const TaskOptions& options) {
    FormatOptions format;
    format.format = fileFormatFrom(options.format);
    format.encoding = textEncodingFrom(options.encoding);
    if (options.delimiter == "tab" || options.delimiter == "\\t")
        format.delimiter = '\t';
    else if (options.delimiter.size() == 1)
        format.delimiter = options.delimiter.front();
    else if (!options.delimiter.empty())
        throwUsage(
            {.what = "A delimiter is one character.", .where = "--delimiter", .found = options.delimiter});
    if (options.header || options.noHeader)
        format.hasHeader = options.header;
    format.fieldNames = options.columns;
    format.recordsAt = options.recordsAt;
    return format;
}

/// Words of the map become labels, unless the labels are given.
void applyLabels(Task& task, const TaskOptions& options) {
    for (const std::string& pair : options.labelMap) {
        const size_t equals = pair.find('=');
        if (equals == std::string::npos || equals == 0)
            throwUsage({.what = "A label map is a list of id=word.", .where = "--label-map", .found = pair});
        task.labelMap[pair.substr(0, equals)] = pair.substr(equals + 1);
    }
    if (!options.labels.empty())
        task.labels = options.labels;
    if (!task.labels.empty() || task.labelMap.empty())
        return;
    for (const auto& [id, word] : task.labelMap)
        if (std::find(task.labels.begin(), task.labels.end(), word) == task.labels.end())
            task.labels.push_back(word);
}

SplitRule splitRuleFrom(const TaskOptions& options) {
    SplitRule rule{.seed = options.seed, .field = options.splitField};
    if (options.shares.empty())
        return rule;
    if (options.shares.size() != 3 || options.shares[0] <= 0 ||
        std::any_of(options.shares.begin(), options.shares.end(), [](double share) { return !(share >= 0); }))
        throwUsage({.what = "A split has three shares, and the first is more than 0.",
                    .where = "--split",
                    .expected = "for example 0.8,0.1,0.1"});
    std::copy(options.shares.begin(), options.shares.end(), rule.shares.begin());
    return rule;
}

} // namespace

void addTaskOptions(CLI::App& command, TaskOptions& options) {
    addProject(command, options.project);
    addFileOptions(command, options);
    addMeaningOptions(command, options);
    addRuleOptions(command, options);
}

ImportRequest importRequestFrom(const TaskOptions& options) {
    ImportRequest request;
    if (!options.spec.empty())
        request = importRequestFrom(std::filesystem::path(options.spec));
    else if (options.train.empty())
        throwUsage({.what = "The task has no examples.",
                    .expected = "--spec DIR, or --train FILE with --name, --input and --target"});
    overlay(request.task.name, options.name);
    overlay(request.task.kind, options.kind);
    overlay(request.task.description, options.description);
    overlay(request.task.inputTemplate, options.input);
    overlay(request.task.targetTemplate, options.target);
    overlay(request.task.referencesField, options.references);
    overlay(request.train, options.train);
    overlay(request.validation, options.validation);
    overlay(request.test, options.test);
    applyLabels(request.task, options);
    if (!options.metric.empty())
        request.task.metric = metricNamed(options.metric).name();
    request.format = formatFrom(options);
    request.splits = splitRuleFrom(options);
    request.skipBad = options.skipBad;
    return request;
}

} // namespace alter
