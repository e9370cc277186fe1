#include "core/store/example_order.h"

namespace alter {

int64_t ExampleOrder::count() const {
    return m_db.number("SELECT count(*) FROM examples WHERE task_id = ? AND split = ? AND excluded = 0",
                       m_taskId, toText(m_split));
}

int64_t ExampleOrder::numberOf(int64_t exampleId) const {
    return m_db
        .first(
            "SELECT count(*), max(id) FROM examples WHERE task_id = ? AND split = ? AND excluded = 0 "
            "AND id <= ?",
            [exampleId](const Row& row) {
                const bool isThere = !row.isNull(1) && row.integer(1) == exampleId;
                return isThere ? row.integer(0) : 0;
            },
            m_taskId, toText(m_split), exampleId)
        .value_or(0);
}

std::optional<int64_t> ExampleOrder::at(int64_t number) const {
    if (number < 1)
        return std::nullopt;
    return m_db.first(
        "SELECT id FROM examples WHERE task_id = ? AND split = ? AND excluded = 0 "
        "ORDER BY id LIMIT 1 OFFSET ?",
        [](const Row& row) { return row.integer(0); }, m_taskId, toText(m_split), number - 1);
}

} // namespace alter
