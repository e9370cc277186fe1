#include "app/cli/commands.h"
#include "app/cli/engine/devices.h"
#include "app/cli/run_options.h"
#include "core/base/table.h"
#include "core/base/text.h"
#include "core/store/queue.h"

namespace alter {

namespace {

struct QueueOptions {
    std::string project;
    RunOptions run;
    int64_t entry = 0, position = 0;
};

nlohmann::ordered_json entryJson(const QueueEntry& entry) {
    return {{"id", entry.id},         {"position", entry.position}, {"state", toText(entry.state)},
            {"device", entry.device}, {"run", entry.runId},         {"config", toJson(entry.config)}};
}

void list(const QueueOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    auto document = nlohmann::ordered_json::array();
    Table table({{"entry", Table::Align::Right},
                 {"position", Table::Align::Right},
                 {"state"},
                 {"name"},
                 {"method"},
                 {"backbone"},
                 {"tasks"},
                 {"device"}});
    table.setWidest(40);
    for (const QueueEntry& entry : QueueStore(project).list()) {
        document.push_back(entryJson(entry));
        table.addRow({cat(entry.id), entry.position > 0 ? cat(entry.position) : "", toText(entry.state),
                      entry.config.name, entry.config.method, entry.config.backbone,
                      joinList(entry.config.tasks), entry.device.empty() ? "any" : entry.device});
    }
    console.answer({{"queue", document}},
                   document.empty() ? "The queue is empty: alter queue PROJECT add" : table.text());
}

/// A run for whatever device works off the queue, unless it names one.
void add(const QueueOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    const RunConfig config = runConfigFrom(options.run);
    checkRunnable(project, config);
    const int64_t id = QueueStore(project).add(config, config.device == "auto" ? "" : config.device);
    console.answer({{"id", id}},
                   cat("Entry ", id, " waits. Start with: alter queue ", options.project, " work"));
}

void move(const QueueOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    QueueStore(project).move(options.entry, options.position);
    list(options, console);
}

void remove(const QueueOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    QueueStore(project).remove(options.entry);
    console.answer({{"removed", options.entry}}, cat("Removed: entry ", options.entry));
}

} // namespace

void addQueue(CommandLine& line) {
    const auto options = std::make_shared<QueueOptions>();
    CLI::App& group = line.group("queue", "Runs that wait for each other", bound(options, list));
    addProject(group, options->project);
    line.command(group, "list", "List the queue (also without a word)", bound(options, list));
    addRunOptions(line.command(group, "add", "Put a run at the end", bound(options, add)), options->run);
    CLI::App& moving =
        line.command(group, "move", "Give a waiting entry another position", bound(options, move));
    moving.add_option("ENTRY", options->entry, "Its number")->required();
    moving.add_option("POSITION", options->position, "1 is next")->required()->check(CLI::PositiveNumber);
    CLI::App& removal =
        line.command(group, "remove", "Remove an entry that does not run", bound(options, remove));
    removal.add_option("ENTRY", options->entry, "Its number")->required();
    addQueueWork(line, group, options->project);
}

} // namespace alter
