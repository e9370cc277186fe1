#include "core/store/checkpoints.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/text.h"

#include <array>
#include <set>

namespace alter {

namespace {

constexpr const char* checkpointColumns =
    "SELECT run_id, step, stage, kind, path, metric, created_at FROM checkpoints ";

/// Within a stage: the best, its end, the latest.
constexpr const char* byWorth =
    "ORDER BY stage DESC, CASE kind WHEN 'stage-end' THEN 0 WHEN 'best' THEN 1 ELSE 2 END, step DESC LIMIT 1";

Checkpoint readCheckpoint(const Row& row) {
    return {.runId = row.text(0),
            .step = row.integer(1),
            .stage = static_cast<int>(row.integer(2)),
            .kind = checkpointKindFromText(row.text(3)),
            .path = row.text(4),
            .metric = row.isNull(5) ? std::nullopt : std::optional(row.real(5)),
            .createdAt = row.text(6)};
}

} // namespace

std::string toText(CheckpointKind kind) {
    static constexpr std::array names = {"latest", "best", "stage-end"};
    return names.at(static_cast<size_t>(kind));
}

CheckpointKind checkpointKindFromText(std::string_view text) {
    for (const CheckpointKind kind :
         {CheckpointKind::Latest, CheckpointKind::Best, CheckpointKind::StageEnd}) {
        if (toText(kind) == text)
            return kind;
    }
    throwBadInput({.what = "The project holds a checkpoint of an unknown kind.", .found = std::string(text)});
}

std::vector<std::string> CheckpointStore::add(const Checkpoint& checkpoint) {
    const std::string kind = toText(checkpoint.kind);
    const bool anyStage = checkpoint.kind == CheckpointKind::Latest;
    Transaction transaction(m_db);
    std::set<std::string> superseded;
    m_db.each(
        "SELECT path FROM checkpoints WHERE run_id = ? AND kind = ? AND (? OR stage = ?)",
        [&](const Row& row) { superseded.insert(row.text(0)); }, checkpoint.runId, kind, anyStage,
        checkpoint.stage);
    m_db.run("DELETE FROM checkpoints WHERE run_id = ? AND kind = ? AND (? OR stage = ?)", checkpoint.runId,
             kind, anyStage, checkpoint.stage);
    m_db.run("INSERT INTO checkpoints (run_id, step, stage, kind, path, metric, created_at) "
             "VALUES (?, ?, ?, ?, ?, ?, ?)",
             checkpoint.runId, checkpoint.step, checkpoint.stage, kind, checkpoint.path, checkpoint.metric,
             utcNow());
    m_db.each(
        "SELECT DISTINCT path FROM checkpoints WHERE run_id = ?",
        [&](const Row& row) { superseded.erase(row.text(0)); }, checkpoint.runId);
    transaction.commit();
    return {superseded.begin(), superseded.end()};
}

std::vector<Checkpoint> CheckpointStore::list(const std::string& runId) const {
    std::vector<Checkpoint> checkpoints;
    m_db.each(
        cat(checkpointColumns, "WHERE run_id = ? ORDER BY step, stage, kind"),
        [&](const Row& row) { checkpoints.push_back(readCheckpoint(row)); }, runId);
    return checkpoints;
}

std::optional<Checkpoint> CheckpointStore::find(const std::string& runId, CheckpointKind kind,
                                                std::optional<int> stage) const {
    return m_db.first(
        cat(checkpointColumns, "WHERE run_id = ?1 AND kind = ?2 AND (?3 IS NULL OR stage = ?3) ", byWorth),
        readCheckpoint, runId, toText(kind), stage);
}

Checkpoint CheckpointStore::resolve(const RunReference& reference) const {
    if (reference.isBase)
        throwUsage({.what = "The backbone alone has no checkpoint.", .expected = "the name of a run"});
    std::optional<Checkpoint> found;
    if (reference.stage)
        found = find(reference.runId, CheckpointKind::StageEnd, reference.stage);
    else
        found =
            m_db.first(cat(checkpointColumns, "WHERE run_id = ?1 AND (?2 IS NULL OR step = ?2) ", byWorth),
                       readCheckpoint, reference.runId, reference.step);
    if (found)
        return *found;
    std::vector<std::string> there;
    for (const Checkpoint& checkpoint : list(reference.runId))
        there.push_back(
            cat("step ", checkpoint.step, " (", toText(checkpoint.kind), ", stage ", checkpoint.stage, ")"));
    throwMissing({.what = "The run has no such checkpoint.",
                  .found = reference.text,
                  .expected = there.empty() ? "(it has not written any yet)" : joinList(there)});
}

void CheckpointStore::remove(const std::string& runId, int64_t step) {
    m_db.run("DELETE FROM checkpoints WHERE run_id = ? AND step = ?", runId, step);
}

} // namespace alter
