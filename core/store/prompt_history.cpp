#include "core/store/prompt_history.h"

#include "core/base/clock.h"

namespace alter {

int64_t PromptHistory::add(const PromptRecord& record) {
    Transaction transaction(m_db);
    // Two prompts within one second keep their order by `place`.
    m_db.run("INSERT INTO prompts (task, form, input, prompt, asked_at, place) "
             "VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM prompts)) "
             "ON CONFLICT (task, form, input) DO UPDATE SET prompt = excluded.prompt, "
             "asked_at = excluded.asked_at, place = excluded.place",
             record.task, record.form, record.input, record.prompt, utcNow());
    const int64_t id = m_db.number("SELECT id FROM prompts ORDER BY place DESC LIMIT 1");
    m_db.run("DELETE FROM prompts WHERE favourite = 0 AND id NOT IN "
             "(SELECT id FROM prompts WHERE favourite = 0 ORDER BY place DESC LIMIT ?)",
             kept);
    transaction.commit();
    return id;
}

std::vector<PromptRecord> PromptHistory::search(const std::string& words, bool favouritesOnly,
                                                int64_t limit) const {
    std::vector<PromptRecord> records;
    m_db.each(
        "SELECT id, task, form, input, prompt, favourite, asked_at FROM prompts "
        "WHERE favourite >= ? AND instr(lower(prompt || ' ' || task), lower(?)) > 0 "
        "ORDER BY place DESC LIMIT ?",
        [&records](const Row& row) {
            records.push_back({.id = row.integer(0),
                               .task = row.text(1),
                               .form = row.text(2),
                               .input = row.text(3),
                               .prompt = row.text(4),
                               .favourite = row.integer(5) != 0,
                               .askedAt = row.text(6)});
        },
        favouritesOnly, words, limit);
    return records;
}

void PromptHistory::setFavourite(int64_t id, bool favourite) {
    m_db.run("UPDATE prompts SET favourite = ? WHERE id = ?", favourite, id);
}

} // namespace alter
