#pragma once

#include "core/base/split.h"
#include "core/store/project.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace alter {

/// One metric of one task on one split.
struct Evaluation {
    int64_t id = 0;
    std::string runId = {};     ///< "" for the backbone alone
    std::string reference = {}; ///< as it was asked for: "demo@stage1", "base"
    std::string backbone = {};
    int64_t step = 0; ///< of the checkpoint; 0 for base
    std::string task = {};
    Split split = Split::Test;
    std::string routing = {}; ///< task | auto
    std::string metric = {};
    double value = 0;
    double low = 0, high = 0; ///< 95 % interval
    int64_t count = 0;        ///< examples
    double seconds = 0;       ///< wall time
    std::string createdAt = {};
};

/// The answer to one example.
struct Prediction {
    int64_t exampleId = 0;
    std::string text = {};
    double score = 0;                                 ///< 0 to 1
    std::map<std::string, double> probabilities = {}; ///< of the labels; empty for free text
};

class EvaluationStore {
  public:
    explicit EvaluationStore(const Project& project) : m_db(project.database()) {}

    /// Both in one transaction; returns the id. `id` and `createdAt` are not read.
    int64_t add(const Evaluation& evaluation, const std::vector<Prediction>& predictions = {});

    /// Of one run ("" = of the backbone alone), the newest first; without a run: all.
    std::vector<Evaluation> list(const std::optional<std::string>& runId = std::nullopt) const;

    void forEachPrediction(int64_t evaluationId,
                           const std::function<void(const Prediction&)>& onPrediction) const;

  private:
    Database& m_db;
};

} // namespace alter
