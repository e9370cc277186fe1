#pragma once

#include "core/mta/routing_flow.h"
#include "core/store/routing_store.h"

#include <map>
#include <string>
#include <vector>

namespace alter {

/// A name for each gate: the task whose own expert it is, or "expert1" … where it is that of several, and
/// "shared1" …
std::vector<std::string> expertNames(const MixtureShape& shape, const std::vector<std::string>& tasks);

/// Gathers how tasks use experts, from batches whose gates were observed (RoutingRequest::observe). Every
/// token that went through a block counts alike, those of prompts and those of targets. Sums stay on the
/// device until cells().
class RoutingRecorder {
  public:
    explicit RoutingRecorder(const MixtureShape& shape) : m_shape(shape) {}

    /// The flow after a pass; `tasks` [B] are the examples' tasks, -1 for rows that are not to count (a
    /// prompt may be routed as unnamed and still be of a known task).
    void add(const RoutingFlow& flow, const std::vector<int64_t>& tasks);

    /// One cell for each stream, block, task that was seen, and expert. Shares are |g_i| / Σ_j |g_j| over all
    /// gates, the largest gate is the one with the largest |g|, and the entropy (nats) is the mean over
    /// tokens of the shares'.
    std::vector<RoutingCell> cells(const std::vector<std::string>& tasks) const;

    void clear() { m_sums.clear(); }

  private:
    MixtureShape m_shape;
    /// (stream, block) -> fp64 [tasks + 1, 4 · M + 2]: gates, squares, shares, wins, entropy, tokens; the
    /// last row is that of task -1.
    std::map<std::pair<size_t, int64_t>, Tensor> m_sums;
};

} // namespace alter
