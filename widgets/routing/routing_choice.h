#pragma once

#include "core/routing/routing_cube.h"

namespace alter {

enum class RoutingSides { TasksByExperts, LayersByExperts };
enum class RoutingOrder { Name, Similarity };

/// What a person chose to see of the routing.
struct RoutingChoice {
    RoutingSides sides = RoutingSides::TasksByExperts;
    RoutingQuantity quantity = RoutingQuantity::Gate;
    std::optional<size_t> layer = {}; ///< place in the cube; none: the mean over all
    std::string task = {};            ///< "": the mean over all
    RoutingOrder order = RoutingOrder::Name;
    bool ownApart = true; ///< colours end at the largest value of another task's expert

    bool operator==(const RoutingChoice&) const = default;
};

} // namespace alter
