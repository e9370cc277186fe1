#include "core/store/project_activity.h"

#include "core/base/os/process.h"
#include "core/store/queue.h"
#include "core/store/run_folder.h"

namespace alter {

namespace {

/// A lock does not always reach across hosts: a run of another host is believed.
bool isAlive(const Project& project, const Run& run) {
    return run.host != hostName() || RunFolder(project, run.id).isLocked();
}

} // namespace

ProjectActivity activityOf(const Project& project) {
    Database& database = project.database();
    std::vector<std::string> ids;
    database.each(
        "SELECT id FROM runs WHERE state = ? ORDER BY started_at, rowid",
        [&](const Row& row) { ids.push_back(row.text(0)); }, toText(RunState::Running));
    ProjectActivity activity;
    for (const std::string& id : ids)
        if (auto run = RunStore(project).find(id))
            (isAlive(project, *run) ? activity.running : activity.lost).push_back(std::move(*run));
    activity.waiting =
        database.number("SELECT count(*) FROM queue WHERE state = ?", toText(QueueState::Waiting));
    return activity;
}

} // namespace alter
