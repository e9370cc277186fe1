#pragma once

#include "core/routing/routing_cube.h"

namespace alter {

/// Share of tokens that each expert wins: the mean over tasks, of one layer or over all. Their sum is 1.
std::vector<double> expertLoads(const RoutingCube& cube, std::optional<size_t> layer);

/// An expert with no load at all, or with nearly all of it.
struct LoadWarning {
    size_t expert = 0;
    double load = 0;
    bool takesAll = false; ///< otherwise it gets nothing
};

/// Experts that belong to no task may be without load (a shared one is on beside the winner), and the expert
/// of the only task takes everything without harm: neither is warned of.
std::vector<LoadWarning> loadWarnings(const RoutingCube& cube, const std::vector<double>& loads);

} // namespace alter
