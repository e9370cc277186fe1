#include "core/base/log.h"
#include "core/base/text.h"
#include "core/store/metrics.h"

#include <utility>

namespace alter {

namespace {

/// A step may lose this much to another writer; what was not written waits for the next one.
constexpr std::chrono::milliseconds shortWait{5};
constexpr std::chrono::minutes longWait{1};

} // namespace

MetricWriter::MetricWriter(const Project& project, std::string runId)
    : m_db(Database::open(project.database().file(), Database::Access::ReadWrite)),
      m_runId(std::move(runId)) {}

MetricWriter::~MetricWriter() {
    if (m_closed)
        return;
    if (const auto closed = attempt([this] {
            close();
            return true;
        });
        !closed)
        logError(cat("the last metrics of the run were lost: ", closed.error().what()));
}

void MetricWriter::add(const SeriesKey& series, int64_t step, double value) {
    m_points.push_back({series, step, value});
}

void MetricWriter::add(RoutingSnapshot snapshot) {
    m_snapshots.push_back(std::move(snapshot));
}

void MetricWriter::tick() {
    if (std::chrono::steady_clock::now() - m_lastWrite >= interval)
        write(shortWait);
}

void MetricWriter::flush() {
    if (!write(longWait))
        throwFailed({.what = "Another process has been writing to the project for more than a minute.",
                     .where = m_db.file().string(),
                     .next = "Wait until it is done (a large import?), then resume the run."});
}

void MetricWriter::close() {
    flush();
    m_closed = true;
}

bool MetricWriter::write(std::chrono::milliseconds wait) {
    m_lastWrite = std::chrono::steady_clock::now();
    if (m_points.empty() && m_snapshots.empty() && !m_progress)
        return true;
    try {
        if (!m_db.tryTransaction(wait, [this] { insertAll(); }))
            return false;
    } catch (...) {
        m_series.clear(); // the ids of new series were undone
        throw;
    }
    m_points.clear();
    m_snapshots.clear();
    m_progress.reset();
    return true;
}

void MetricWriter::insertAll() {
    for (const Point& point : m_points)
        m_db.run("INSERT OR REPLACE INTO metrics (series_id, step, value) VALUES (?, ?, ?)",
                 seriesId(point.series), point.step, point.value);
    RoutingStore routing(m_db);
    for (const RoutingSnapshot& snapshot : m_snapshots)
        routing.add(m_runId, snapshot);
    if (m_progress)
        writeProgress(m_db, m_runId, *m_progress);
}

int64_t MetricWriter::seriesId(const SeriesKey& key) {
    if (const auto known = m_series.find(key); known != m_series.end())
        return known->second;
    const std::string split = toText(key.split);
    m_db.run("INSERT OR IGNORE INTO series (run_id, stage, split, task, name) VALUES (?, ?, ?, ?, ?)",
             m_runId, key.stage, split, key.task, key.name);
    const int64_t id = m_db.number(
        "SELECT id FROM series WHERE run_id = ? AND stage = ? AND split = ? AND task = ? AND name = ?",
        m_runId, key.stage, split, key.task, key.name);
    m_series.emplace(key, id);
    return id;
}

} // namespace alter
