#pragma once

#include "widgets/training/form/project_facts.h"

#include <QString>

namespace alter {

/// What a run's memory comes to, in words, and whether it will do.
struct MemoryBill {
    QString text = {}, hint = {};
    QString warning = {}; ///< "" = none: it may not do
    QString refusal = {}; ///< "" = none: it will not do, and what to change
};

/// A run that was set up alike counts more than the estimate. `tasks` are those that take part.
MemoryBill memoryBill(const RunConfig& config, const std::vector<TaskFacts>& tasks,
                      const ProjectFacts& facts);

} // namespace alter
