#pragma once

#include "core/mta/mixture.h"
#include "core/store/checkpoints.h"

#include <optional>

namespace alter {

/// The checkpoint of another run that a run goes out from (RunConfig::from).
struct StartingPoint {
    Run parent;
    Checkpoint checkpoint;
};

/// Nothing for a run that begins anew. Missing for an unknown run or checkpoint, Usage for the backbone
/// alone, BadInput for another backbone.
std::optional<StartingPoint> startingPoint(const Project& project, const RunConfig& config);

/// Usage where a resolved configuration's adapters or routers have another shape than the parent's.
void requireSameShape(const StartingPoint& from, const RunConfig& config);

/// The weights that a run begins with. What belongs to a task, its expert and its rows of routers and head,
/// is the parent's if the parent knew a task of that name, and otherwise as fresh as in `mixture`; routers
/// and head are fresh too where the checkpoint stands before their training.
NamedTensors startingWeights(const StartingPoint& from, const RunConfig& config, const Mixture& mixture,
                             const NamedTensors& parentWeights);

} // namespace alter
