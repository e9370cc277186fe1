#include "core/store/examples.h"

#include "core/base/hash.h"

namespace alter {

namespace {

constexpr const char* exampleColumns =
    "SELECT id, task_id, split, fields, source_row, excluded FROM examples ";

Example readExample(const Row& row) {
    return {.id = row.integer(0),
            .taskId = row.integer(1),
            .split = splitFromText(row.text(2)),
            .fields = row.text(3),
            .sourceRow = row.integer(4),
            .excluded = row.integer(5) != 0};
}

} // namespace

void ExampleStore::forEach(int64_t taskId, Split split, const std::function<void(const Example&)>& onExample,
                           int64_t limit) const {
    m_db.each(
        std::string(exampleColumns) + "WHERE task_id = ? AND split = ? AND excluded = 0 ORDER BY id LIMIT ?",
        [&](const Row& row) { onExample(readExample(row)); }, taskId, toText(split),
        limit > 0 ? limit : int64_t{-1}); // SQLite: a negative limit is none
}

std::vector<int64_t> ExampleStore::ids(int64_t taskId, Split split) const {
    std::vector<int64_t> ids;
    m_db.each(
        "SELECT id FROM examples WHERE task_id = ? AND split = ? AND excluded = 0 ORDER BY id",
        [&](const Row& row) { ids.push_back(row.integer(0)); }, taskId, toText(split));
    return ids;
}

int64_t ExampleStore::count(int64_t taskId, Split split) const {
    return m_db.number("SELECT count(*) FROM examples WHERE task_id = ? AND split = ? AND excluded = 0",
                       taskId, toText(split));
}

std::optional<Example> ExampleStore::find(int64_t id) const {
    return m_db.first(std::string(exampleColumns) + "WHERE id = ?", readExample, id);
}

void ExampleStore::setExcluded(int64_t id, bool excluded) {
    m_db.run("UPDATE examples SET excluded = ? WHERE id = ?", excluded, id);
}

int64_t ExampleStore::contentsInSeveralSplits(int64_t taskId) const {
    return m_db.number("SELECT count(*) FROM (SELECT 1 FROM examples WHERE task_id = ? AND excluded = 0 "
                       "GROUP BY content_hash HAVING min(split) <> max(split))",
                       taskId);
}

std::string ExampleStore::fingerprint(int64_t taskId) const {
    Sha256 hash;
    for (const Split split : allSplits) {
        hash.update(toText(split) + "\n");
        forEach(taskId, split, [&](const Example& example) { hash.update(example.fields + "\n"); });
    }
    return hash.hex();
}

} // namespace alter
