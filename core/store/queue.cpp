#include "core/store/queue.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/json_column.h"

#include <algorithm>
#include <array>

namespace alter {

namespace {

constexpr const char* entryColumns =
    "SELECT id, position, config, state, device, ifnull(run_id, '') FROM queue ";

QueueEntry readEntry(const Row& row) {
    return {.id = row.integer(0),
            .position = row.integer(1),
            .config = runConfigFromJson(readJson<nlohmann::json>(row, 2)),
            .state = queueStateFromText(row.text(3)),
            .device = row.text(4),
            .runId = row.text(5)};
}

void requireOne(int64_t changed, int64_t id) {
    if (changed == 0)
        throwMissing({.what = "The queue has no such entry, or it does not wait any more.",
                      .found = cat("entry ", id),
                      .next = "Look at the queue again with: alter queue PROJECT list"});
}

} // namespace

std::string toText(QueueState state) {
    static constexpr std::array names = {"waiting", "running", "done", "failed"};
    return names.at(static_cast<size_t>(state));
}

QueueState queueStateFromText(std::string_view text) {
    for (const QueueState state :
         {QueueState::Waiting, QueueState::Running, QueueState::Done, QueueState::Failed}) {
        if (toText(state) == text)
            return state;
    }
    throwBadInput({.what = "The queue holds an entry in an unknown state.", .found = std::string(text)});
}

int64_t QueueStore::add(const RunConfig& config, const std::string& device) {
    m_db.run("INSERT INTO queue (position, config, state, device) "
             "SELECT ifnull(max(position), 0) + 1, ?, 'waiting', ? FROM queue",
             jsonText(toJson(config)), device);
    return m_db.lastInsertId();
}

std::vector<QueueEntry> QueueStore::list() const {
    std::vector<QueueEntry> entries;
    m_db.each(cat(entryColumns,
                  "ORDER BY CASE state WHEN 'running' THEN 0 WHEN 'waiting' THEN 1 ELSE 2 END, position, id"),
              [&](const Row& row) { entries.push_back(readEntry(row)); });
    return entries;
}

void QueueStore::move(int64_t id, int64_t position) {
    Transaction transaction(m_db);
    const int64_t from = m_db.number("SELECT position FROM queue WHERE id = ? AND state = 'waiting'", id);
    requireOne(from, id);
    const int64_t last = m_db.number("SELECT max(position) FROM queue");
    const int64_t to = std::clamp<int64_t>(position, 1, last);
    m_db.run("UPDATE queue SET position = position - 1 WHERE position > ? AND position <= ?", from, to);
    m_db.run("UPDATE queue SET position = position + 1 WHERE position < ? AND position >= ?", from, to);
    m_db.run("UPDATE queue SET position = ? WHERE id = ?", to, id);
    transaction.commit();
}

void QueueStore::remove(int64_t id) {
    Transaction transaction(m_db);
    if (m_db.number("SELECT count(*) FROM queue WHERE id = ? AND state = 'running'", id) > 0)
        throwBadInput({.what = "This entry of the queue is running.",
                       .found = cat("entry ", id),
                       .next = "Stop its run first with: alter run stop PROJECT RUN"});
    closeGap(id);
    requireOne(m_db.run("DELETE FROM queue WHERE id = ?", id), id);
    transaction.commit();
}

std::optional<QueueEntry> QueueStore::take(const std::string& device) {
    Transaction transaction(m_db);
    auto entry = m_db.first(
        cat(entryColumns, "WHERE state = 'waiting' AND device IN ('', ?) ORDER BY position LIMIT 1"),
        readEntry, device);
    if (!entry)
        return std::nullopt;
    closeGap(entry->id);
    entry->state = QueueState::Running;
    entry->position = 0;
    entry->device = device;
    m_db.run("UPDATE queue SET state = 'running', position = 0, device = ? WHERE id = ?", device, entry->id);
    transaction.commit();
    return entry;
}

void QueueStore::setRun(int64_t id, const std::string& runId) {
    m_db.run("UPDATE queue SET run_id = ? WHERE id = ?", runId, id);
}

void QueueStore::finish(int64_t id, bool succeeded) {
    m_db.run("UPDATE queue SET state = ? WHERE id = ?",
             toText(succeeded ? QueueState::Done : QueueState::Failed), id);
}

void QueueStore::closeGap(int64_t id) {
    m_db.run("UPDATE queue SET position = position - 1 "
             "WHERE state = 'waiting' AND position > (SELECT position FROM queue WHERE id = ? AND state = "
             "'waiting')",
             id);
}

} // namespace alter
