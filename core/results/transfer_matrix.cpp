#include "core/results/transfer_matrix.h"

#include "core/base/table.h"
#include "core/results/comparison.h"
#include "core/results/csv.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace alter {

namespace {

constexpr double hundred = 100; ///< points of a metric

void addOnce(std::vector<std::string>& names, const std::string& name) {
    if (std::ranges::find(names, name) == names.end())
        names.push_back(name);
}

size_t placeOf(const std::vector<std::string>& names, const std::string& name) {
    return static_cast<size_t>(std::ranges::find(names, name) - names.begin());
}

} // namespace

TransferMatrix::TransferMatrix(const std::vector<Ablation>& ablations) {
    for (const Ablation& one : ablations)
        addOnce(tasks, one.task);
    std::ranges::sort(tasks);
    std::vector<std::string> others;
    for (const Ablation& one : ablations)
        if (std::ranges::find(tasks, one.expert) == tasks.end())
            addOnce(others, one.expert);
    std::ranges::sort(others);
    for (const std::string& task : tasks)
        if (std::ranges::any_of(ablations, [&](const Ablation& one) { return one.expert == task; }))
            experts.push_back(task);
    experts.insert(experts.end(), others.begin(), others.end());
    cells.resize(tasks.size() * experts.size());
    for (const Ablation& one : ablations)
        cells[placeOf(tasks, one.task) * experts.size() + placeOf(experts, one.expert)] = one;
}

double TransferMatrix::points(size_t task, size_t expert) const {
    const std::optional<Ablation>& cell = at(task, expert);
    return cell ? hundred * cell->difference : std::numeric_limits<double>::quiet_NaN();
}

double TransferMatrix::largest() const {
    double largest = 1;
    for (const std::optional<Ablation>& cell : cells)
        if (cell && cell->task != cell->expert && !std::isnan(cell->difference))
            largest = std::max(largest, hundred * std::abs(cell->difference));
    return largest;
}

bool isSignificant(const Ablation& ablation) {
    return ablation.chance < significantChance;
}

nlohmann::ordered_json toJson(const TransferMatrix& matrix) {
    auto tasks = nlohmann::ordered_json::array();
    for (size_t task = 0; task < matrix.tasks.size(); ++task) {
        nlohmann::ordered_json row = {{"task", matrix.tasks[task]}};
        for (size_t expert = 0; expert < matrix.experts.size(); ++expert) {
            const std::optional<Ablation>& cell = matrix.at(task, expert);
            if (!cell)
                continue;
            row["metric"] = cell->metric;
            row["value"] = cell->plain;
            row["n"] = cell->count;
            row["without"][matrix.experts[expert]] = {
                {"change", cell->difference}, {"ci95", {cell->low, cell->high}}, {"chance", cell->chance}};
        }
        tasks.push_back(std::move(row));
    }
    return {{"experts", matrix.experts}, {"tasks", tasks}};
}

std::string transferCsv(const TransferMatrix& matrix) {
    std::string text =
        csvLine({"task", "without", "metric", "n", "value", "change", "low", "high", "chance"});
    for (const std::optional<Ablation>& cell : matrix.cells)
        if (cell)
            text += csvLine({cell->task, cell->expert, cell->metric, std::to_string(cell->count),
                             csvNumber(cell->plain), csvNumber(cell->difference), csvNumber(cell->low),
                             csvNumber(cell->high), csvNumber(cell->chance)});
    return text;
}

std::string transferText(const TransferMatrix& matrix) {
    std::vector<Table::Column> columns = {{"task"}, {"all experts", Table::Align::Right}};
    for (const std::string& expert : matrix.experts)
        columns.push_back({expert, Table::Align::Right});
    Table table(std::move(columns));
    for (size_t task = 0; task < matrix.tasks.size(); ++task) {
        std::vector<std::string> row = {matrix.tasks[task], ""};
        for (size_t expert = 0; expert < matrix.experts.size(); ++expert) {
            const std::optional<Ablation>& cell = matrix.at(task, expert);
            if (cell)
                row[1] = percentFigure(cell->plain);
            row.push_back(figure(matrix.points(task, expert), 2) +
                          (cell && isSignificant(*cell) ? "*" : " "));
        }
        table.addRow(std::move(row));
    }
    return table.text() + "Points that a task's metric changes by when the column's expert is left out; * by "
                          "more than chance "
                          "(paired bootstrap).\n";
}

} // namespace alter
