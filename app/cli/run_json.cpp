#include "app/cli/run_json.h"

#include "core/base/table.h"
#include "core/base/text.h"
#include "core/store/checkpoints.h"
#include "core/store/metrics.h"

namespace alter {

namespace {

using nlohmann::ordered_json;

/// {"train": {"all": {"step", "value"}, TASK: …}, "validation": …}: the last of each curve.
ordered_json lossesJson(const Project& project, const std::string& runId) {
    const MetricStore metrics(project);
    ordered_json losses = ordered_json::object();
    for (const SeriesKey& series : metrics.series(runId)) {
        if (series.name != "loss")
            continue;
        if (const auto last = metrics.last(runId, series.name, series.split, series.task))
            losses[toText(series.split)][series.task.empty() ? "all" : series.task] = {
                {"step", last->step}, {"value", last->value}};
    }
    return losses;
}

ordered_json checkpointsJson(const Project& project, const std::string& runId) {
    auto checkpoints = ordered_json::array();
    for (const Checkpoint& checkpoint : CheckpointStore(project).list(runId)) {
        ordered_json entry = {
            {"step", checkpoint.step}, {"stage", checkpoint.stage}, {"kind", toText(checkpoint.kind)}};
        if (checkpoint.metric)
            entry["metric"] = *checkpoint.metric;
        checkpoints.push_back(std::move(entry));
    }
    return checkpoints;
}

} // namespace

ordered_json runSummaryJson(const Run& run) {
    return {{"id", run.id},
            {"name", run.name},
            {"state", toText(run.state)},
            {"stage", run.stage},
            {"step", run.step},
            {"total_steps", run.totalSteps},
            {"examples_per_second", run.examplesPerSecond},
            {"peak_memory_bytes", run.peakMemoryBytes},
            {"method", run.method},
            {"backbone", run.backbone},
            {"created_at", run.createdAt},
            {"started_at", run.startedAt},
            {"ended_at", run.endedAt}};
}

ordered_json runJson(const Project& project, const Run& run) {
    ordered_json document = runSummaryJson(run);
    document["losses"] = lossesJson(project, run.id);
    document["checkpoints"] = checkpointsJson(project, run.id);
    document["error"] = run.error;
    document["note"] = run.note;
    document["parent"] = run.parent;
    document["config"] = run.config;
    document["environment"] = run.environment;
    return document;
}

std::string runText(const ordered_json& run) {
    std::string text =
        cat(run.at("name").get<std::string>(), " (", run.at("id").get<std::string>(),
            "): ", run.at("state").get<std::string>(), ", stage ", run.at("stage"), ", step ", run.at("step"),
            " of ", run.at("total_steps"), "\n", run.at("method").get<std::string>(), " on ",
            run.at("backbone").get<std::string>(), "; ", figure(run.at("examples_per_second"), 1),
            " examples/s; at most ", humanBytes(run.at("peak_memory_bytes").get<uint64_t>()), " of memory\n");
    if (!run.at("error").is_null())
        text +=
            cat("error: ", run.at("error").value("what", ""), " ", run.at("error").value("found", ""), "\n");
    if (!run.at("losses").empty()) {
        Table table({{"loss"}, {"task"}, {"step", Table::Align::Right}, {"value", Table::Align::Right}});
        for (const auto& [split, tasks] : run.at("losses").items())
            for (const auto& [task, last] : tasks.items())
                table.addRow({split, task, cat(last.at("step")),
                              last.at("value").is_number() ? figure(last.at("value"), 4) : "–"});
        text += "\n" + table.text();
    }
    for (const auto& checkpoint : run.at("checkpoints"))
        text += cat("\ncheckpoint ", checkpoint.at("step"), ": ", checkpoint.at("kind").get<std::string>(),
                    ", stage ", checkpoint.at("stage"));
    return text;
}

} // namespace alter
