#include "app/cli/routing_view.h"

#include "core/base/error.h"
#include "core/base/table.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace alter {

namespace {

using nlohmann::ordered_json;

constexpr auto nowhere = std::numeric_limits<size_t>::max();
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

std::string layerName(const RoutingCell& cell) {
    return cat(cell.stream, ".", cell.layer);
}

bool isLayer(const RoutingCell& cell, const std::string& wanted) {
    return wanted.empty() || wanted == layerName(cell) || wanted == cat(cell.layer);
}

size_t placeOf(std::vector<std::string>& names, const std::string& name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end())
        return static_cast<size_t>(found - names.begin());
    names.push_back(name);
    return names.size() - 1;
}

/// Encoder before decoder, bottom to top.
bool isBelow(const RoutingCell& left, const RoutingCell& right) {
    return std::tie(right.stream, left.layer) < std::tie(left.stream, right.layer);
}

ordered_json numberOrNull(double value) {
    return std::isfinite(value) ? ordered_json(value) : ordered_json();
}

} // namespace

GateFigure gateFigureFromText(std::string_view text) {
    if (text == "gate")
        return GateFigure::Gate;
    if (text == "share")
        return GateFigure::Share;
    if (text == "win")
        return GateFigure::Win;
    throwUsage(
        {.what = "There is no such figure.", .found = std::string(text), .expected = "gate, share or win"});
}

std::string titleOf(GateFigure figure) {
    static constexpr std::array titles = {"gates", "share of the absolute gates",
                                          "share of tokens where the gate is the largest"};
    return titles.at(static_cast<size_t>(figure));
}

RoutingView::RoutingView(const RoutingSnapshot& snapshot, const RoutingFilter& filter)
    : step(snapshot.step), stage(snapshot.stage) {
    for (const RoutingCell& cell : snapshot.cells)
        if ((filter.task.empty() || cell.task == filter.task) && isLayer(cell, filter.layer))
            m_cells.push_back(cell);
    if (m_cells.empty())
        throwMissing({.what = "The recorded routing has no such task or layer.",
                      .found = joinList({filter.task, filter.layer}),
                      .next = "Look at all of it: alter routing PROJECT RUN"});
    std::stable_sort(m_cells.begin(), m_cells.end(), isBelow);
    std::vector<std::array<size_t, 3>> places;
    for (const RoutingCell& cell : m_cells)
        places.push_back(
            {placeOf(tasks, cell.task), placeOf(layers, layerName(cell)), placeOf(experts, cell.expert)});
    m_places.assign(tasks.size() * layers.size() * experts.size(), nowhere);
    for (size_t i = 0; i < places.size(); ++i)
        m_places[(places[i][0] * layers.size() + places[i][1]) * experts.size() + places[i][2]] = i;
}

const RoutingCell* RoutingView::cell(size_t task, size_t layer, size_t expert) const {
    const size_t place = m_places[(task * layers.size() + layer) * experts.size() + expert];
    return place == nowhere ? nullptr : &m_cells[place];
}

double RoutingView::figureOf(size_t task, size_t layer, size_t expert, GateFigure figure) const {
    const RoutingCell* found = cell(task, layer, expert);
    if (!found)
        return unknown;
    switch (figure) {
    case GateFigure::Gate:
        return found->gateMean;
    case GateFigure::Share:
        return found->gateAbsShare;
    case GateFigure::Win:
        return found->winShare;
    }
    return unknown;
}

std::vector<double> RoutingView::table(size_t layer, GateFigure figure) const {
    std::vector<double> values;
    for (size_t task = 0; task < tasks.size(); ++task)
        for (size_t expert = 0; expert < experts.size(); ++expert)
            values.push_back(figureOf(task, layer, expert, figure));
    return values;
}

std::vector<double> RoutingView::meanTable(GateFigure figure) const {
    std::vector<double> values(tasks.size() * experts.size(), 0.0);
    for (size_t layer = 0; layer < layers.size(); ++layer) {
        const std::vector<double> one = table(layer, figure);
        for (size_t i = 0; i < values.size(); ++i)
            values[i] += one[i] / static_cast<double>(layers.size());
    }
    return values;
}

ordered_json RoutingView::cube(GateFigure figure) const {
    auto all = ordered_json::array();
    for (size_t task = 0; task < tasks.size(); ++task) {
        auto ofTask = ordered_json::array();
        for (size_t layer = 0; layer < layers.size(); ++layer) {
            auto ofLayer = ordered_json::array();
            for (size_t expert = 0; expert < experts.size(); ++expert)
                ofLayer.push_back(numberOrNull(figureOf(task, layer, expert, figure)));
            ofTask.push_back(std::move(ofLayer));
        }
        all.push_back(std::move(ofTask));
    }
    return all;
}

ordered_json RoutingView::toJson() const {
    auto entropy = ordered_json::array();
    for (size_t task = 0; task < tasks.size(); ++task) {
        auto ofTask = ordered_json::array();
        for (size_t layer = 0; layer < layers.size(); ++layer) {
            const RoutingCell* first = cell(task, layer, 0);
            ofTask.push_back(numberOrNull(first ? first->entropy : unknown));
        }
        entropy.push_back(std::move(ofTask));
    }
    return {{"step", step},
            {"stage", stage},
            {"tasks", tasks},
            {"layers", layers},
            {"experts", experts},
            {"weights", cube(GateFigure::Gate)},
            {"shares", cube(GateFigure::Share)},
            {"wins", cube(GateFigure::Win)},
            {"entropy", entropy}};
}

std::string RoutingView::text(GateFigure figure) const {
    std::vector<Table::Column> columns = {{"task"}};
    for (const std::string& expert : experts)
        columns.push_back({expert, Table::Align::Right});
    Table out(std::move(columns));
    const std::vector<double> values = meanTable(figure);
    for (size_t task = 0; task < tasks.size(); ++task) {
        std::vector<std::string> cells = {tasks[task]};
        for (size_t expert = 0; expert < experts.size(); ++expert)
            cells.push_back(alter::figure(values[task * experts.size() + expert], 3));
        out.addRow(std::move(cells));
    }
    const std::string what = layers.size() == 1 ? layers.front() : cat("mean of ", layers.size(), " layers");
    return cat("Routing at step ", step, " (stage ", stage, "), ", what, "; rows: tasks, columns: experts; ",
               titleOf(figure), "\n", out.text());
}

std::string RoutingView::csv() const {
    std::string text = "step,stage,stream,layer,task,expert,gate_mean,gate_std,share,win_share,entropy\n";
    for (const RoutingCell& cell : m_cells)
        text += cat(step, ",", stage, ",", cell.stream, ",", cell.layer, ",", cell.task, ",", cell.expert,
                    ",", cell.gateMean, ",", cell.gateStd, ",", cell.gateAbsShare, ",", cell.winShare, ",",
                    cell.entropy, "\n");
    return text;
}

} // namespace alter
