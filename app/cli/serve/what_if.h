#pragma once

#include "app/cli/engine/evaluation_material.h"

#include <optional>

namespace alter {

/// What would a task's metric be with other gates? The evaluation without the change is kept, so that further
/// questions about the same examples of the same model cost one evaluation, not two.
class WhatIf {
  public:
    struct Question {
        std::string task;
        Split split = Split::Validation;
        int64_t limit = 0; ///< the first so many examples; 0 = all
        uint64_t seed = 0; ///< of the intervals' resampling
        GateOverride change;
    };

    /// The result of `what_if` in docs/serve.md. Usage without a change, and what evaluate() throws.
    nlohmann::json answer(const Project& project, const RunModel& model, const Question& question,
                          const ProgressFn& progress);

  private:
    /// An evaluation without a change, and what it belongs to.
    struct Plain {
        std::string modelVersion;
        std::string metric;
        std::vector<EncodedItem> items;
        Measured measured;
    };
    bool isPlainOf(const RunModel& model, const EvaluationTask& task) const;

    std::optional<Plain> m_plain;
};

} // namespace alter
