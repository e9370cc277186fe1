#pragma once

#include "core/base/split.h"
#include "core/store/project.h"
#include "core/store/routing_store.h"
#include "core/store/runs.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace alter {

/// One curve of a run. An empty task means: of all tasks together.
struct SeriesKey {
    int stage = 1;
    Split split = Split::Train;
    std::string task = {};
    std::string name = {}; ///< loss, learning_rate, gradient_norm, accuracy …

    auto operator<=>(const SeriesKey&) const = default;
};

struct MetricPoint {
    int64_t step = 0;
    double value = 0; ///< may be NaN or infinite
    int stage = 1;
};

class MetricStore {
  public:
    explicit MetricStore(const Project& project) : m_db(project.database()) {}

    std::vector<SeriesKey> series(const std::string& runId) const;

    /// All stages in one curve, by step; only steps after `afterStep`.
    std::vector<MetricPoint> points(const std::string& runId, const std::string& name, Split split,
                                    const std::string& task = {}, int64_t afterStep = -1) const;

    std::optional<MetricPoint> last(const std::string& runId, const std::string& name, Split split,
                                    const std::string& task = {}) const;

    /// Forgets metrics and routing after `step`: a run that goes on from a checkpoint writes them again.
    void removeAfter(const std::string& runId, int64_t step);

  private:
    Database& m_db;
};

/// Gathers what a run reports and writes it in one transaction at most every 100 ms. It never waits for
/// readers, and when another process writes for long, keeps the rows for the next time instead of holding up
/// the training.
class MetricWriter {
  public:
    static constexpr std::chrono::milliseconds interval{100};

    /// A connection of its own is opened, so that a transaction of the caller does not matter.
    MetricWriter(const Project& project, std::string runId);

    /// Writes what is left if close() was not called; failures then only go to the log.
    ~MetricWriter();

    void add(const SeriesKey& series, int64_t step, double value);
    void add(RoutingSnapshot snapshot);
    void setProgress(const RunProgress& progress) { m_progress = progress; }

    /// To be called at the end of each step: writes if the last time is 100 ms ago.
    void tick();

    /// Writes now, waiting up to a minute for other writers. Throws Failed (disk full …).
    void flush();

    /// flush() for the last time.
    void close();

    size_t pending() const { return m_points.size() + m_snapshots.size(); }

  private:
    struct Point {
        SeriesKey series;
        int64_t step;
        double value;
    };

    bool write(std::chrono::milliseconds wait);
    void insertAll();
    int64_t seriesId(const SeriesKey& key);

    Database m_db;
    std::string m_runId;
    std::vector<Point> m_points;
    std::vector<RoutingSnapshot> m_snapshots;
    std::optional<RunProgress> m_progress;
    std::map<SeriesKey, int64_t> m_series;
    std::chrono::steady_clock::time_point m_lastWrite;
    bool m_closed = false;
};

} // namespace alter
