#include "core/base/text.h"
#include "core/results/flat_json.h"
#include "core/results/report/html_table.h"
#include "core/results/report/html_text.h"
#include "core/results/report/sections.h"
#include "core/results/result_tables.h"
#include "core/results/run_cost.h"
#include "core/store/backbones.h"
#include "core/store/tasks.h"

namespace alter {

namespace {

using FactPairs = std::vector<std::pair<std::string, std::string>>;

/// "2026-11-23 04:29 UTC".
std::string minuteText(const std::string& utc) {
    return utc.size() < 16 ? utc : cat(utc.substr(0, 10), " ", utc.substr(11, 5), " UTC");
}

void addFact(FactPairs& facts, const std::string& name, const std::string& value) {
    if (!value.empty())
        facts.emplace_back(name, value);
}

void addBackbone(FactPairs& facts, const Project& project, const std::string& name) {
    addFact(facts, "Backbone", name);
    if (const auto backbone = BackboneStore(project).find(name)) {
        addFact(facts, "Its parameters", groupedDigits(backbone->parameters));
        addFact(facts, "Its licence", backbone->licence);
        addFact(facts, "Its fingerprint", backbone->fingerprint);
    }
}

} // namespace

std::string factsSection(const Project& project, const Run& run, const ResultColumn& column) {
    FactPairs facts;
    addFact(facts, "State", toText(run.state));
    addFact(facts, "Method", run.method);
    if (column.step)
        addFact(facts, "Checkpoint", cat("step ", *column.step, ", stage ", column.stage));
    addBackbone(facts, project, run.backbone);
    for (const auto& [name, value] : costFacts(column.cost))
        addFact(facts, name, value);
    addFact(facts, "Started", minuteText(run.startedAt));
    addFact(facts, "Ended", minuteText(run.endedAt));
    addFact(facts, "Goes out from run", run.parent);
    addFact(facts, "Note", run.note);
    return htmlSection("The run", htmlPairs(facts));
}

std::string tasksSection(const Project& project, const Run& run) {
    TextTable table{.head = {"task", "kind", "metric", "labels", "licence"}, .names = 5};
    const auto config = attempt([&] { return runConfigFromJson(run.config).tasks; });
    for (const std::string& name : config ? config.value() : std::vector<std::string>()) {
        const auto task = TaskStore(project).find(name);
        if (!task) {
            table.rows.push_back({{name}, {"–"}, {"–"}, {"–"}, {"–"}});
            continue;
        }
        const std::string labels = task->labels.empty() ? "free text" : joinList(task->labels);
        table.rows.push_back({{name},
                              {task->kind},
                              {task->metric},
                              {labels},
                              {task->licence.empty() ? "not stated" : task->licence}});
    }
    return table.rows.empty() ? std::string() : htmlSection("Tasks", htmlTable(table));
}

std::string configSection(const Run& run) {
    return htmlSection("Configuration",
                       htmlDetails("All settings of the run", htmlPairs(flatFields(run.config))) +
                           htmlDetails("Where it ran", htmlPairs(flatFields(run.environment))));
}

} // namespace alter
