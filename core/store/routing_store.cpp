#include "core/store/routing_store.h"

namespace alter {

namespace {

RoutingMoment readMoment(const Row& row) {
    return {.step = row.integer(0),
            .stage = static_cast<int>(row.integer(1)),
            .split = splitFromText(row.text(2))};
}

RoutingCell readCell(const Row& row) {
    return {.stream = row.text(0),
            .layer = static_cast<int>(row.integer(1)),
            .task = row.text(2),
            .expert = row.text(3),
            .gateMean = row.real(4),
            .gateStd = row.real(5),
            .gateAbsShare = row.real(6),
            .winShare = row.real(7),
            .entropy = row.real(8)};
}

} // namespace

void RoutingStore::add(const std::string& runId, const RoutingSnapshot& snapshot) {
    Transaction transaction(m_db);
    m_db.run("INSERT OR REPLACE INTO routing_snapshots (run_id, step, stage, split) VALUES (?, ?, ?, ?)",
             runId, snapshot.step, snapshot.stage, toText(snapshot.split));
    const int64_t id = m_db.lastInsertId();
    for (const RoutingCell& cell : snapshot.cells)
        m_db.run("INSERT INTO routing (snapshot_id, stream, layer, task, expert, gate_mean, gate_std, "
                 "gate_abs_share, "
                 "win_share, entropy) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 id, cell.stream, cell.layer, cell.task, cell.expert, cell.gateMean, cell.gateStd,
                 cell.gateAbsShare, cell.winShare, cell.entropy);
    transaction.commit();
}

std::vector<std::string> RoutingStore::runIds() const {
    std::vector<std::string> ids;
    m_db.each("SELECT DISTINCT run_id FROM routing_snapshots ORDER BY run_id",
              [&](const Row& row) { ids.push_back(row.text(0)); });
    return ids;
}

std::vector<RoutingMoment> RoutingStore::moments(const std::string& runId) const {
    std::vector<RoutingMoment> moments;
    m_db.each(
        "SELECT step, stage, split FROM routing_snapshots WHERE run_id = ? ORDER BY step, stage, id",
        [&](const Row& row) { moments.push_back(readMoment(row)); }, runId);
    return moments;
}

std::optional<RoutingSnapshot> RoutingStore::find(const std::string& runId,
                                                  const RoutingMoment& moment) const {
    const auto id = m_db.first(
        "SELECT id FROM routing_snapshots WHERE run_id = ? AND step = ? AND stage = ? AND "
        "split = ?",
        [](const Row& row) { return row.integer(0); }, runId, moment.step, moment.stage,
        toText(moment.split));
    if (!id)
        return std::nullopt;
    RoutingSnapshot snapshot{.step = moment.step, .stage = moment.stage, .split = moment.split, .cells = {}};
    m_db.each(
        "SELECT stream, layer, task, expert, gate_mean, gate_std, gate_abs_share, win_share, entropy "
        "FROM routing WHERE snapshot_id = ? ORDER BY rowid",
        [&](const Row& row) { snapshot.cells.push_back(readCell(row)); }, *id);
    return snapshot;
}

std::optional<RoutingSnapshot> RoutingStore::latest(const std::string& runId) const {
    const auto moment = m_db.first("SELECT step, stage, split FROM routing_snapshots WHERE run_id = ? "
                                   "ORDER BY step DESC, stage DESC, id DESC LIMIT 1",
                                   readMoment, runId);
    return moment ? find(runId, *moment) : std::nullopt;
}

} // namespace alter
