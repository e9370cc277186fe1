#pragma once

#include "widgets/training/form/project_facts.h"

#include <QString>

namespace alter {

/// Why a run with this configuration cannot go out from the run that it names in `from`; "" = it can, or it
/// goes out from nothing.
QString originProblem(const RunConfig& config, const ProjectFacts& facts);

} // namespace alter
