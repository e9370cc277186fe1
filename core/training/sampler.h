#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <vector>

namespace alter {

/// Which example of which task.
struct Draw {
    size_t task = 0;
    size_t index = 0; ///< in the task's training examples
};

/// Hands out training examples epoch by epoch. An epoch has as many draws as there are examples, divided
/// among the tasks by their shares; a task's examples come in a shuffled ring, so that none is drawn twice
/// before all were drawn once. Everything follows from the seed and the position, which is all a checkpoint
/// has to hold.
class Sampler {
  public:
    Sampler(std::vector<size_t> sizes, std::vector<double> shares, uint64_t seed);

    /// The next `count` draws; fewer at the end of an epoch, never none.
    std::vector<Draw> next(size_t count);

    size_t epochLength() const { return m_epochLength; }

    nlohmann::json state() const;
    void setState(const nlohmann::json& state);

  private:
    void beginEpoch();
    std::vector<size_t> quotas() const;

    std::vector<size_t> m_sizes;
    std::vector<double> m_shares;
    uint64_t m_seed;
    size_t m_epochLength = 0;
    uint64_t m_epoch = 0; ///< number of the current epoch
    size_t m_cursor = 0;  ///< draws already handed out in it
    std::vector<Draw> m_order;
};

} // namespace alter
