#include "core/store/ablations.h"

#include "core/base/clock.h"

namespace alter {

void AblationStore::add(const AblationPlace& place, const std::vector<Ablation>& ablations) {
    Transaction transaction(m_db);
    for (const Ablation& one : ablations)
        m_db.run("INSERT OR REPLACE INTO ablations (run_id, step, split, task, expert, metric, plain, "
                 "difference, low, "
                 "high, chance, examples, measured_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 place.runId, place.step, toText(place.split), one.task, one.expert, one.metric, one.plain,
                 one.difference, one.low, one.high, one.chance, one.count, utcNow());
    transaction.commit();
}

std::vector<Ablation> AblationStore::list(const AblationPlace& place) const {
    std::vector<Ablation> ablations;
    m_db.each(
        "SELECT task, expert, metric, plain, difference, low, high, chance, examples, measured_at FROM "
        "ablations "
        "WHERE run_id = ? AND step = ? AND split = ? ORDER BY task, expert",
        [&ablations](const Row& row) {
            ablations.push_back({.task = row.text(0),
                                 .expert = row.text(1),
                                 .metric = row.text(2),
                                 .plain = row.real(3),
                                 .difference = row.real(4),
                                 .low = row.real(5),
                                 .high = row.real(6),
                                 .chance = row.real(7),
                                 .count = row.integer(8),
                                 .measuredAt = row.text(9)});
        },
        place.runId, place.step, toText(place.split));
    return ablations;
}

} // namespace alter
