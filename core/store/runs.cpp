#include "core/store/runs.h"

#include "core/base/clock.h"
#include "core/base/os/output_file.h"
#include "core/base/os/process.h"
#include "core/base/text.h"
#include "core/store/json_column.h"
#include "core/store/names.h"
#include "core/store/run_folder.h"

namespace alter {

namespace {

constexpr const char* runColumns =
    "SELECT id, name, method, backbone, state, stage, step, total_steps, config, "
    "environment, parent, note, error, "
    "examples_per_second, peak_memory_bytes, created_at, started_at, ended_at, "
    "updated_at, pid, host FROM runs ";

Run readRun(const Row& row) {
    Run run;
    run.id = row.text(0);
    run.name = row.text(1);
    run.method = row.text(2);
    run.backbone = row.text(3);
    run.state = runStateFromText(row.text(4));
    run.stage = static_cast<int>(row.integer(5));
    run.step = row.integer(6);
    run.totalSteps = row.integer(7);
    run.config = readJson<nlohmann::ordered_json, nlohmann::ordered_json>(row, 8);
    run.environment = readJson<nlohmann::json>(row, 9);
    run.parent = row.text(10);
    run.note = row.text(11);
    run.error = readJson<nlohmann::json>(row, 12);
    run.examplesPerSecond = row.real(13);
    run.peakMemoryBytes = row.integer(14);
    run.createdAt = row.text(15);
    run.startedAt = row.text(16);
    run.endedAt = row.text(17);
    run.updatedAt = row.text(18);
    run.pid = row.integer(19);
    run.host = row.text(20);
    return run;
}

} // namespace

std::vector<Run> RunStore::list() const {
    std::vector<Run> runs;
    m_db.each(cat(runColumns, "ORDER BY created_at DESC, rowid DESC"),
              [&](const Row& row) { runs.push_back(readRun(row)); });
    return runs;
}

std::optional<Run> RunStore::find(const std::string& idOrName) const {
    return m_db.first(cat(runColumns, "WHERE id = ?1 OR name = ?1 ORDER BY id = ?1 DESC"), readRun, idOrName);
}

Run RunStore::get(const std::string& idOrName) const {
    if (auto run = find(idOrName))
        return *run;
    throwUnknown("run", idOrName, m_db, "SELECT name FROM runs ORDER BY created_at DESC, rowid DESC");
}

void RunStore::setState(const std::string& id, RunState state, const Error* error) {
    const std::string now = utcNow();
    const std::string text = toText(state);
    switch (state) {
    case RunState::Running:
        m_db.run(
            "UPDATE runs SET state = ?, started_at = iif(started_at = '', ?, started_at), ended_at = '', "
            "updated_at = ?, error = 'null', pid = ?, host = ? WHERE id = ?",
            text, now, now, currentProcessId(), hostName(), id);
        break;
    case RunState::Created:
    case RunState::Paused:
        m_db.run("UPDATE runs SET state = ?, updated_at = ? WHERE id = ?", text, now, id);
        break;
    case RunState::Finished:
    case RunState::Stopped:
    case RunState::Failed:
        m_db.run("UPDATE runs SET state = ?, ended_at = ?, updated_at = ?, error = ? WHERE id = ?", text, now,
                 now, error ? jsonText(errorJson(*error)) : std::string("null"), id);
        break;
    }
}

void RunStore::setEnvironment(const std::string& id, const nlohmann::json& environment) {
    m_db.run("UPDATE runs SET environment = ? WHERE id = ?", jsonText(environment), id);
}

void RunStore::setNote(const std::string& id, const std::string& note) {
    m_db.run("UPDATE runs SET note = ? WHERE id = ?", note, id);
}

void RunStore::remove(const std::string& idOrName) {
    const std::string id = get(idOrName).id;
    const RunFolder folder(m_project, id);
    const FileLock held = folder.lock(); // Failed while a process works on it
    m_db.run("DELETE FROM runs WHERE id = ?", id);
    std::filesystem::remove_all(folder.path());
}

void writeProgress(Database& database, const std::string& runId, const RunProgress& progress) {
    database.run("UPDATE runs SET stage = ?, step = ?, total_steps = ?, examples_per_second = ?, "
                 "peak_memory_bytes = ?, updated_at = ? WHERE id = ?",
                 progress.stage, progress.step, progress.totalSteps, progress.examplesPerSecond,
                 progress.peakMemoryBytes, utcNow(), runId);
}

} // namespace alter
