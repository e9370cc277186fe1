#include "core/routing/expert_load.h"

#include "core/routing/mean.h"

namespace alter {

namespace {

constexpr double nothing = 0.001;
constexpr double nearlyAll = 0.95;

} // namespace

std::vector<double> expertLoads(const RoutingCube& cube, std::optional<size_t> layer) {
    const RoutingMatrix wins = cube.tasksByExperts(RoutingQuantity::Win, layer);
    std::vector<double> loads;
    for (size_t expert = 0; expert < wins.columns.size(); ++expert) {
        Mean mean;
        for (size_t task = 0; task < wins.rows.size(); ++task)
            mean.add(wins.at(task, expert));
        loads.push_back(mean.value());
    }
    return loads;
}

std::vector<LoadWarning> loadWarnings(const RoutingCube& cube, const std::vector<double>& loads) {
    std::vector<LoadWarning> warnings;
    for (size_t expert = 0; expert < loads.size() && loads.size() > 1; ++expert) {
        const bool takesAll = loads[expert] > nearlyAll && cube.tasks().size() > 1;
        if (takesAll || (loads[expert] < nothing && !cube.isCommon(expert)))
            warnings.push_back({.expert = expert, .load = loads[expert], .takesAll = takesAll});
    }
    return warnings;
}

} // namespace alter
