#pragma once

#include "core/base/split.h"
#include "core/store/project.h"

#include <optional>
#include <string>
#include <vector>

namespace alter {

/// How one task used one expert in one layer.
struct RoutingCell {
    std::string stream = {}; ///< encoder | decoder
    int layer = 0;           ///< block, from 0 at the bottom
    std::string task = {};
    std::string expert = {}; ///< a task's name, or shared1, shared2 …
    double gateMean = 0;
    double gateStd = 0;
    double gateAbsShare = 0; ///< mean of |g_i| / Σ|g_j|
    double winShare = 0;     ///< share of tokens where its gate is the largest
    double entropy = 0;      ///< of the shares, in nats; the same for all experts of a layer and task
};

/// Routing over one split at one step.
struct RoutingSnapshot {
    int64_t step = 0;
    int stage = 1;
    Split split = Split::Validation;
    std::vector<RoutingCell> cells = {};
};

/// A snapshot without its cells, for lists.
struct RoutingMoment {
    int64_t step = 0;
    int stage = 1;
    Split split = Split::Validation;

    bool operator==(const RoutingMoment&) const = default;
};

/// Reads what MetricWriter::add(RoutingSnapshot) wrote; add() writes one at once.
class RoutingStore {
  public:
    explicit RoutingStore(const Project& project) : m_db(project.database()) {}
    explicit RoutingStore(Database& database) : m_db(database) {}

    /// Replaces the snapshot of the same step, stage and split.
    void add(const std::string& runId, const RoutingSnapshot& snapshot);

    std::vector<std::string> runIds() const; ///< of the runs that have recorded any
    std::vector<RoutingMoment> moments(const std::string& runId) const; ///< by step
    std::optional<RoutingSnapshot> find(const std::string& runId, const RoutingMoment& moment) const;
    std::optional<RoutingSnapshot> latest(const std::string& runId) const;

  private:
    Database& m_db;
};

} // namespace alter
