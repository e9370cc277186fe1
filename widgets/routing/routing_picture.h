#pragma once

#include "widgets/heat_map/heat_map_contents.h"
#include "widgets/routing/routing_choice.h"
#include "widgets/routing/routing_question.h"

namespace alter {

/// A heat map, and what its rows are.
struct RoutingPicture {
    HeatMapContents contents = {};
    std::vector<size_t> rows = {}; ///< places of tasks or layers in the cube
};

/// What of the answer is to be seen, with words that say what was averaged over what.
RoutingPicture routingPicture(const RoutingAnswer& answer, const RoutingAnswer::Cubes& cubes,
                              const RoutingChoice& choice);

/// "decoder.3", or "all 18 layers".
QString layerText(const RoutingCube& cube, std::optional<size_t> layer);

} // namespace alter
