#pragma once

#include "core/routing/routing_cube.h"
#include "widgets/heat_map/heat_map_contents.h"
#include "widgets/tokens/token_routing.h"

namespace alter {

/// A routed text and how it was asked for.
struct RoutedText {
    TokenRouting routing = {};
    std::string runName = {};
    int64_t step = 0;
    int stage = 0;
    std::string routedAs = {};                  ///< the task named to the routers, "" = they estimated it
    QString source = {};                        ///< "validation example 12 of snli", "your own prompt"
    std::vector<std::string> projectTasks = {}; ///< by name, for colours
};

/// The blocks as layers, in their order.
std::vector<RoutingLayer> layersOf(const TokenRouting& routing);

/// "decoder.3", or "all 18 layers".
QString layerText(const TokenRouting& routing, std::optional<size_t> block);

/// One token's gates in every layer that it goes through.
HeatMapContents tokenAcrossLayers(const RoutedText& text, size_t token);

/// Every token's gates in one layer, or their absolute means over layers: for a table.
HeatMapContents tokensByExperts(const RoutedText& text, std::optional<size_t> block);

/// Every gate of every token in every layer, a line each token and layer.
QString gatesAsCsv(const TokenRouting& routing);

/// What the colours of the strip say.
QString stripTitle(const RoutedText& text, std::optional<size_t> block);
QString stripLegend(const RoutedText& text, std::optional<size_t> block);

/// "The routers took it for snli (93 %), then for mr_sentiment (4 %)."; "" where a task was named.
QString guessSentence(const RoutedText& text);

} // namespace alter
