#include "app/cli/routing_view.h"

#include "core/base/error.h"
#include "core/base/table.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace alter {

namespace {

using nlohmann::ordered_json;

bool isLayer(const RoutingCell& cell, const std::string& wanted) {
    return wanted.empty() || wanted == cat(cell.stream, ".", cell.layer) || wanted == cat(cell.layer);
}

/// Encoder before decoder, bottom to top.
bool isBelow(const RoutingCell& left, const RoutingCell& right) {
    return std::tie(right.stream, left.layer) < std::tie(left.stream, right.layer);
}

RoutingSnapshot chosenPart(const RoutingSnapshot& snapshot, const RoutingFilter& filter) {
    RoutingSnapshot part{.step = snapshot.step, .stage = snapshot.stage, .split = snapshot.split};
    for (const RoutingCell& cell : snapshot.cells)
        if ((filter.task.empty() || cell.task == filter.task) && isLayer(cell, filter.layer))
            part.cells.push_back(cell);
    if (part.cells.empty())
        throwMissing({.what = "The recorded routing has no such task or layer.",
                      .found = joinList({filter.task, filter.layer}),
                      .next = "Look at all of it: alter routing PROJECT RUN"});
    std::stable_sort(part.cells.begin(), part.cells.end(), isBelow);
    return part;
}

ordered_json numberOrNull(double value) {
    return std::isfinite(value) ? ordered_json(value) : ordered_json();
}

std::vector<std::string> layerNames(const RoutingCube& cube) {
    std::vector<std::string> names;
    for (const RoutingLayer& layer : cube.layers())
        names.push_back(layer.name());
    return names;
}

/// [task][layer][expert]
ordered_json nested(const RoutingCube& cube, RoutingQuantity quantity) {
    auto all = ordered_json::array();
    for (size_t task = 0; task < cube.tasks().size(); ++task) {
        auto ofTask = ordered_json::array();
        for (size_t layer = 0; layer < cube.layers().size(); ++layer) {
            auto ofLayer = ordered_json::array();
            for (size_t expert = 0; expert < cube.experts().size(); ++expert)
                ofLayer.push_back(numberOrNull(cube.value(task, layer, expert, quantity)));
            ofTask.push_back(std::move(ofLayer));
        }
        all.push_back(std::move(ofTask));
    }
    return all;
}

/// [task][layer]
ordered_json nestedEntropy(const RoutingCube& cube) {
    auto all = ordered_json::array();
    for (size_t task = 0; task < cube.tasks().size(); ++task) {
        auto ofTask = ordered_json::array();
        for (size_t layer = 0; layer < cube.layers().size(); ++layer)
            ofTask.push_back(numberOrNull(cube.entropy(task, layer)));
        all.push_back(std::move(ofTask));
    }
    return all;
}

} // namespace

RoutingQuantity routingQuantityFromText(std::string_view text) {
    if (text == "gate")
        return RoutingQuantity::Gate;
    if (text == "share")
        return RoutingQuantity::Share;
    if (text == "win")
        return RoutingQuantity::Win;
    throwUsage(
        {.what = "There is no such figure.", .found = std::string(text), .expected = "gate, share or win"});
}

std::string titleOf(RoutingQuantity quantity) {
    static constexpr std::array titles = {"gates", "share of the absolute gates",
                                          "share of tokens where the gate is the largest"};
    return titles.at(static_cast<size_t>(quantity));
}

RoutingView::RoutingView(const RoutingSnapshot& snapshot, const RoutingFilter& filter)
    : m_snapshot(chosenPart(snapshot, filter)), m_cube(m_snapshot) {}

ordered_json RoutingView::toJson() const {
    return {{"step", m_snapshot.step},
            {"stage", m_snapshot.stage},
            {"tasks", m_cube.tasks()},
            {"layers", layerNames(m_cube)},
            {"experts", m_cube.experts()},
            {"weights", nested(m_cube, RoutingQuantity::Gate)},
            {"shares", nested(m_cube, RoutingQuantity::Share)},
            {"wins", nested(m_cube, RoutingQuantity::Win)},
            {"entropy", nestedEntropy(m_cube)}};
}

std::string RoutingView::text(RoutingQuantity quantity) const {
    std::vector<Table::Column> columns = {{"task"}};
    for (const std::string& expert : m_cube.experts())
        columns.push_back({expert, Table::Align::Right});
    Table out(std::move(columns));
    const RoutingMatrix matrix = m_cube.tasksByExperts(quantity, std::nullopt);
    for (size_t task = 0; task < matrix.rows.size(); ++task) {
        std::vector<std::string> cells = {matrix.rows[task]};
        for (size_t expert = 0; expert < matrix.columns.size(); ++expert)
            cells.push_back(figure(matrix.at(task, expert), 3));
        out.addRow(std::move(cells));
    }
    const size_t layers = m_cube.layers().size();
    const std::string what =
        layers == 1 ? m_cube.layers().front().name() : cat("mean of ", layers, " layers");
    return cat("Routing at step ", m_snapshot.step, " (stage ", m_snapshot.stage, "), ", what,
               "; rows: tasks, columns: experts; ", titleOf(quantity), "\n", out.text());
}

std::string RoutingView::csv() const {
    std::string text = "step,stage,stream,layer,task,expert,gate_mean,gate_std,share,win_share,entropy\n";
    for (const RoutingCell& cell : m_snapshot.cells)
        text += cat(m_snapshot.step, ",", m_snapshot.stage, ",", cell.stream, ",", cell.layer, ",", cell.task,
                    ",", cell.expert, ",", cell.gateMean, ",", cell.gateStd, ",", cell.gateAbsShare, ",",
                    cell.winShare, ",", cell.entropy, "\n");
    return text;
}

} // namespace alter
