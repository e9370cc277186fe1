#pragma once

#include "core/base/split.h"
#include "core/store/project.h"

#include <cstdint>
#include <string>
#include <vector>

namespace alter {

/// What a task's metric did when an expert was left out: one cell of a transfer matrix.
struct Ablation {
    std::string task = {}, expert = {};
    std::string metric = {};
    double plain = 0;         ///< the metric with all experts
    double difference = 0;    ///< without the expert, against `plain`; below 0: the task lost
    double low = 0, high = 0; ///< 95 % interval of the difference
    double chance = 1;        ///< like a two-sided p-value
    int64_t count = 0;        ///< examples
    std::string measuredAt = {};

    bool operator==(const Ablation&) const = default;
};

/// What ablations are of: a checkpoint, measured on a split.
struct AblationPlace {
    std::string runId = {};
    int64_t step = 0;
    Split split = Split::Test;
};

/// The transfer matrices of a project.
class AblationStore {
  public:
    explicit AblationStore(const Project& project) : m_db(project.database()) {}

    /// All in one transaction; a cell that is there already is measured anew. `measuredAt` is not read.
    void add(const AblationPlace& place, const std::vector<Ablation>& ablations);

    /// By task and expert.
    std::vector<Ablation> list(const AblationPlace& place) const;

  private:
    Database& m_db;
};

} // namespace alter
