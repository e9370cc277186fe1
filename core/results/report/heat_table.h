#pragma once

#include "core/routing/routing_cube.h"

#include <string>

namespace alter {

/// A matrix as a table whose cells are coloured by cividis, from 0 to `largest`, with the number in each.
struct HeatTable {
    std::string caption = {};
    std::string rowTitle = {}; ///< what the rows are: "task"
    RoutingMatrix matrix = {};
    double largest = 1;
    int decimals = 2;
};

std::string heatTableHtml(const HeatTable& table);

/// The style of the colours; to stand once on a page with such tables.
std::string heatTableStyle();

} // namespace alter
