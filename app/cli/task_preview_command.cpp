#include "app/cli/commands.h"
#include "app/cli/task_options.h"
#include "core/base/text.h"
#include "core/data/detect.h"
#include "core/data/row_check.h"

namespace alter {

namespace {

struct PreviewOptions {
    TaskOptions task;
    int rows = 3;
};

nlohmann::ordered_json formatJson(const std::filesystem::path& file, const DetectedFormat& format) {
    return {{"file", file.string()},
            {"format", toText(format.format)},
            {"reason", format.reason},
            {"fields", format.fieldNames}};
}

std::string formatText(const std::filesystem::path& file, const DetectedFormat& format) {
    return cat(file.string(), ": ", toText(format.format), ", ", format.reason,
               "\n  fields: ", joinList(format.fieldNames), "\n");
}

/// What the templates make of one record, or why they cannot.
nlohmann::ordered_json rowJson(const Record& record, const RowCheck* check) {
    nlohmann::ordered_json row = {{"at", toText(record.at)}, {"fields", record.fields}};
    if (!record.problem.empty())
        row["problem"] = record.problem;
    if (!check || !record.problem.empty())
        return row;
    const CheckedRow checked = check->check(record);
    if (!checked.fault.reason.empty()) {
        row["problem"] = checked.fault.reason;
        return row;
    }
    row["input"] = checked.input;
    row["target"] = checked.target;
    return row;
}

std::string rowText(const nlohmann::ordered_json& row) {
    std::string text = cat("\n", row.at("at").get<std::string>(), "\n");
    if (row.contains("problem"))
        return text + cat("  does not fit: ", row.at("problem").get<std::string>(), "\n");
    if (!row.contains("input"))
        return text +
               cat("  ",
                   row.at("fields").dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace),
                   "\n");
    return text + cat("  prompt: ", row.at("input").dump(), "\n  answer: ", row.at("target").dump(), "\n");
}

void preview(const PreviewOptions& options, const Console& console) {
    const ImportRequest request = importRequestFrom(options.task);
    const bool hasTemplates = !request.task.inputTemplate.empty() && !request.task.targetTemplate.empty();
    const auto check = hasTemplates ? std::make_unique<RowCheck>(request.task) : nullptr;
    auto files = nlohmann::ordered_json::array();
    std::string text;
    for (const auto* list : {&request.train, &request.validation, &request.test})
        for (const std::filesystem::path& file : *list) {
            const Preview seen = preview(file, request.format, static_cast<size_t>(options.rows));
            nlohmann::ordered_json entry = formatJson(file, seen.format);
            text += (text.empty() ? "" : "\n") + formatText(file, seen.format);
            entry["rows"] = nlohmann::ordered_json::array();
            for (const Record& record : seen.records) {
                entry["rows"].push_back(rowJson(record, check.get()));
                text += rowText(entry["rows"].back());
            }
            files.push_back(std::move(entry));
        }
    console.answer({{"files", files}}, text);
}

} // namespace

void addTaskPreview(CommandLine& line, CLI::App& group) {
    const auto options = std::make_shared<PreviewOptions>();
    CLI::App& command = line.command(
        group, "preview", "Show what `task add` with the same options would make of the first rows",
        bound(options, preview));
    addTaskOptions(command, options->task);
    command.add_option("--rows", options->rows, "Rows of each file (default: 3)")->check(CLI::Range(1, 1000));
}

} // namespace alter
