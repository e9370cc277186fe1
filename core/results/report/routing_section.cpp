#include "core/base/table.h"
#include "core/base/text.h"
#include "core/results/report/heat_table.h"
#include "core/results/report/html_text.h"
#include "core/results/report/sections.h"
#include "core/routing/borrowing.h"
#include "core/store/routing_choice.h"

namespace alter {

namespace {

constexpr size_t mostSentences = 5;

std::string sharesOf(const RoutingCube& cube, std::optional<size_t> layer, const std::string& caption) {
    return heatTableHtml({.caption = caption,
                          .rowTitle = "task",
                          .matrix = cube.tasksByExperts(RoutingQuantity::Share, layer),
                          .largest = 1,
                          .decimals = 2});
}

std::string borrowingList(const RoutingCube& cube) {
    std::string items;
    for (const Borrowed& borrowed : mostBorrowed(cube, mostSentences))
        items += cat("<li>", htmlText(cube.tasks()[borrowed.task]), " borrows from ",
                     htmlText(cube.experts()[borrowed.expert]), ": mean |gate| ",
                     figure(borrowed.strength, 3), "</li>\n");
    return items.empty() ? items : cat("<ul>\n", items, "</ul>\n");
}

} // namespace

std::string routingSection(const Project& project, const ResultColumn& column) {
    const auto moment = routingMoment(project, RunStore(project).resolve(column.reference));
    const auto snapshot = moment ? RoutingStore(project).find(column.runId, *moment) : std::nullopt;
    if (!snapshot)
        return {};
    const RoutingCube cube(*snapshot);
    std::string layers;
    for (size_t layer = 0; layer < cube.layers().size(); ++layer)
        layers += sharesOf(cube, layer, cube.layers()[layer].name());
    const std::string about =
        cat("Share of each expert in the sum of a token's absolute gates: mean over the tokens of the ",
            toText(snapshot->split), " examples and over ", cube.layers().size(), " layers, at step ",
            snapshot->step, ".");
    return htmlSection("Routing",
                       cat(sharesOf(cube, std::nullopt, about), borrowingList(cube),
                           cube.layers().size() > 1 ? htmlDetails("Layer by layer", layers) : std::string()));
}

} // namespace alter
