#include "core/store/metrics.h"

namespace alter {

namespace {

MetricPoint readPoint(const Row& row) {
    return {.step = row.integer(0), .value = row.real(1), .stage = static_cast<int>(row.integer(2))};
}

} // namespace

std::vector<SeriesKey> MetricStore::series(const std::string& runId) const {
    std::vector<SeriesKey> keys;
    m_db.each(
        "SELECT stage, split, task, name FROM series WHERE run_id = ? ORDER BY name, task, split, stage",
        [&](const Row& row) {
            keys.push_back({.stage = static_cast<int>(row.integer(0)),
                            .split = splitFromText(row.text(1)),
                            .task = row.text(2),
                            .name = row.text(3)});
        },
        runId);
    return keys;
}

std::vector<MetricPoint> MetricStore::points(const std::string& runId, const std::string& name, Split split,
                                             const std::string& task, int64_t afterStep) const {
    std::vector<MetricPoint> points;
    m_db.each(
        "SELECT m.step, m.value, s.stage FROM series s JOIN metrics m ON m.series_id = s.id "
        "WHERE s.run_id = ? AND s.name = ? AND s.task = ? AND s.split = ? AND m.step > ? "
        "ORDER BY s.stage, m.step",
        [&](const Row& row) { points.push_back(readPoint(row)); }, runId, name, task, toText(split),
        afterStep);
    return points;
}

std::optional<MetricPoint> MetricStore::last(const std::string& runId, const std::string& name, Split split,
                                             const std::string& task) const {
    return m_db.first("SELECT m.step, m.value, s.stage FROM series s JOIN metrics m ON m.series_id = s.id "
                      "WHERE s.run_id = ? AND s.name = ? AND s.task = ? AND s.split = ? "
                      "ORDER BY s.stage DESC, m.step DESC LIMIT 1",
                      readPoint, runId, name, task, toText(split));
}

void MetricStore::removeAfter(const std::string& runId, int64_t step) {
    Transaction transaction(m_db);
    m_db.run("DELETE FROM metrics WHERE series_id IN (SELECT id FROM series WHERE run_id = ?) AND step > ?",
             runId, step);
    m_db.run("DELETE FROM routing_snapshots WHERE run_id = ? AND step > ?", runId, step);
    transaction.commit();
}

} // namespace alter
