#include "core/store/example_edits.h"

#include "core/base/error.h"
#include "core/store/content_hash.h"

namespace alter {

std::string ExampleEdits::setFields(int64_t id, const std::string& fields) {
    Transaction transaction(m_db);
    const auto before = m_db.first(
        "SELECT fields FROM examples WHERE id = ?", [](const Row& row) { return row.text(0); }, id);
    if (!before)
        throwMissing({.what = "The example was removed in the meantime.", .next = "Look at the list again."});
    m_db.run("UPDATE examples SET fields = ?, content_hash = ? WHERE id = ?", fields, contentHash(fields),
             id);
    transaction.commit();
    return *before;
}

std::vector<int64_t> ExampleEdits::setExcluded(std::span<const int64_t> ids, bool excluded) {
    std::vector<int64_t> changed;
    Transaction transaction(m_db);
    for (const int64_t id : ids)
        if (m_db.run("UPDATE examples SET excluded = ? WHERE id = ? AND excluded <> ?", excluded, id,
                     excluded) > 0)
            changed.push_back(id);
    transaction.commit();
    return changed;
}

std::vector<SplitOfExample> ExampleEdits::setSplit(std::span<const int64_t> ids, Split split) {
    std::vector<SplitOfExample> before;
    Transaction transaction(m_db);
    for (const int64_t id : ids) {
        const auto old = m_db.first(
            "SELECT split FROM examples WHERE id = ?",
            [](const Row& row) { return splitFromText(row.text(0)); }, id);
        if (!old || *old == split)
            continue;
        m_db.run("UPDATE examples SET split = ? WHERE id = ?", toText(split), id);
        before.emplace_back(id, *old);
    }
    transaction.commit();
    return before;
}

void ExampleEdits::setSplits(std::span<const SplitOfExample> places) {
    Transaction transaction(m_db);
    for (const auto& [id, split] : places)
        m_db.run("UPDATE examples SET split = ? WHERE id = ?", toText(split), id);
    transaction.commit();
}

int64_t ExampleEdits::add(const Example& example) {
    const std::optional<int64_t> id = example.id == 0 ? std::nullopt : std::optional(example.id);
    m_db.run("INSERT INTO examples (id, task_id, split, fields, source_row, excluded, content_hash) "
             "VALUES (?, ?, ?, ?, ?, ?, ?)",
             id, example.taskId, toText(example.split), example.fields, example.sourceRow, example.excluded,
             contentHash(example.fields));
    return m_db.lastInsertId();
}

void ExampleEdits::remove(int64_t id) {
    m_db.run("DELETE FROM examples WHERE id = ?", id);
}

} // namespace alter
