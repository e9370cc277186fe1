#include "core/routing/borrowing.h"

#include "core/routing/mean.h"

#include <algorithm>
#include <iterator>

namespace alter {

namespace {

constexpr double noticeable = 0.001;

Borrowed borrowed(const RoutingCube& cube, size_t task, size_t expert) {
    Mean strength, gate;
    for (size_t layer = 0; layer < cube.layers().size(); ++layer) {
        const double value = cube.value(task, layer, expert, RoutingQuantity::Gate);
        strength.add(std::abs(value));
        gate.add(value);
    }
    return {.task = task, .expert = expert, .strength = strength.value(), .gate = gate.value()};
}

bool isStronger(const Borrowed& left, const Borrowed& right) {
    return left.strength > right.strength;
}

} // namespace

bool isNoticeable(const Borrowed& borrowed) {
    return borrowed.strength >= noticeable;
}

std::vector<std::vector<Borrowed>> borrowedByTask(const RoutingCube& cube) {
    std::vector<std::vector<Borrowed>> all(cube.tasks().size());
    for (size_t task = 0; task < all.size(); ++task) {
        for (size_t expert = 0; expert < cube.experts().size(); ++expert) {
            if (!cube.isBorrowed(task, expert))
                continue;
            const Borrowed one = borrowed(cube, task, expert);
            if (!std::isnan(one.strength))
                all[task].push_back(one);
        }
        std::stable_sort(all[task].begin(), all[task].end(), isStronger);
    }
    return all;
}

std::vector<Borrowed> mostBorrowed(const RoutingCube& cube, size_t count) {
    std::vector<Borrowed> pairs;
    for (const std::vector<Borrowed>& ofTask : borrowedByTask(cube))
        std::copy_if(ofTask.begin(), ofTask.end(), std::back_inserter(pairs), isNoticeable);
    std::stable_sort(pairs.begin(), pairs.end(), isStronger);
    pairs.resize(std::min(pairs.size(), count));
    return pairs;
}

} // namespace alter
