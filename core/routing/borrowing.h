#pragma once

#include "core/routing/routing_cube.h"

namespace alter {

/// How much a task uses an expert that is not its own.
struct Borrowed {
    size_t task = 0, expert = 0; ///< places in the cube
    double strength = 0;         ///< mean over layers of |mean gate|
    double gate = 0;             ///< mean over layers of the mean gate: where signs differ, nearer to 0
};

/// Whether it is strong enough to do anything.
bool isNoticeable(const Borrowed& borrowed);

/// For each task the other tasks' experts, the most borrowed first; experts that belong to no task are left
/// out.
std::vector<std::vector<Borrowed>> borrowedByTask(const RoutingCube& cube);

/// The most borrowed of all that are noticeable, at most `count`.
std::vector<Borrowed> mostBorrowed(const RoutingCube& cube, size_t count);

} // namespace alter
