#include "core/routing/routing_cube.h"

#include "core/base/text.h"
#include "core/routing/mean.h"

#include <algorithm>
#include <tuple>

namespace alter {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

template <typename T>
std::optional<size_t> find(const std::vector<T>& list, const T& wanted) {
    const auto found = std::find(list.begin(), list.end(), wanted);
    if (found == list.end())
        return std::nullopt;
    return static_cast<size_t>(found - list.begin());
}

template <typename T>
size_t findOrAdd(std::vector<T>& list, const T& wanted) {
    if (const auto found = find(list, wanted))
        return *found;
    list.push_back(wanted);
    return list.size() - 1;
}

/// Encoder before decoder, bottom to top.
bool isBelow(const RoutingLayer& left, const RoutingLayer& right) {
    return std::tie(right.stream, left.block) < std::tie(left.stream, right.block);
}

/// `value(i)` for the chosen one of `count`, or the mean over all.
template <typename Value>
double oneOrMean(std::optional<size_t> chosen, size_t count, Value value) {
    if (chosen)
        return value(*chosen);
    Mean mean;
    for (size_t i = 0; i < count; ++i)
        mean.add(value(i));
    return mean.value();
}

bool isNumbered(const std::string& name, std::string_view stem) {
    return name.size() > stem.size() && name.starts_with(stem) &&
           name.find_first_not_of("0123456789", stem.size()) == std::string::npos;
}

} // namespace

std::string RoutingLayer::name() const {
    return cat(stream, ".", block);
}

RoutingCube::RoutingCube(const RoutingSnapshot& snapshot) {
    for (const RoutingCell& cell : snapshot.cells) {
        findOrAdd(m_tasks, cell.task);
        findOrAdd(m_experts, cell.expert);
        findOrAdd(m_layers, {cell.stream, cell.layer});
    }
    std::stable_sort(m_layers.begin(), m_layers.end(), isBelow);
    makeRoom();
    for (const RoutingCell& cell : snapshot.cells) {
        const size_t task = *find(m_tasks, cell.task);
        const size_t layer = *find(m_layers, {cell.stream, cell.layer});
        const size_t at = place(task, layer, *find(m_experts, cell.expert));
        m_values[0][at] = cell.gateMean;
        m_values[1][at] = cell.gateAbsShare;
        m_values[2][at] = cell.winShare;
        m_entropy[task * m_layers.size() + layer] = cell.entropy;
    }
}

void RoutingCube::makeRoom() {
    for (auto& values : m_values)
        values.assign(m_tasks.size() * m_layers.size() * m_experts.size(), unknown);
    m_entropy.assign(m_tasks.size() * m_layers.size(), unknown);
}

double RoutingCube::value(size_t task, size_t layer, size_t expert, RoutingQuantity quantity) const {
    return m_values[static_cast<size_t>(quantity)][place(task, layer, expert)];
}

double RoutingCube::entropyLimit() const {
    return m_experts.empty() ? 0 : std::log(static_cast<double>(m_experts.size()));
}

bool RoutingCube::isCommon(size_t expert) const {
    const std::string& name = m_experts[expert];
    return !find(m_tasks, name) && (isNumbered(name, "shared") || isNumbered(name, "expert"));
}

RoutingMatrix RoutingCube::tasksByExperts(RoutingQuantity quantity, std::optional<size_t> layer) const {
    RoutingMatrix matrix{.rows = m_tasks, .columns = m_experts};
    for (size_t task = 0; task < m_tasks.size(); ++task)
        for (size_t expert = 0; expert < m_experts.size(); ++expert)
            matrix.values.push_back(oneOrMean(layer, m_layers.size(),
                                              [&](size_t i) { return value(task, i, expert, quantity); }));
    return matrix;
}

RoutingMatrix RoutingCube::layersByExperts(RoutingQuantity quantity, std::optional<size_t> task) const {
    RoutingMatrix matrix{.columns = m_experts};
    for (size_t layer = 0; layer < m_layers.size(); ++layer) {
        matrix.rows.push_back(m_layers[layer].name());
        for (size_t expert = 0; expert < m_experts.size(); ++expert)
            matrix.values.push_back(
                oneOrMean(task, m_tasks.size(), [&](size_t i) { return value(i, layer, expert, quantity); }));
    }
    return matrix;
}

std::vector<double> RoutingCube::entropyOfTasks(std::optional<size_t> layer) const {
    std::vector<double> values;
    for (size_t task = 0; task < m_tasks.size(); ++task)
        values.push_back(oneOrMean(layer, m_layers.size(), [&](size_t i) { return entropy(task, i); }));
    return values;
}

std::vector<double> RoutingCube::entropyOfLayers(std::optional<size_t> task) const {
    std::vector<double> values;
    for (size_t layer = 0; layer < m_layers.size(); ++layer)
        values.push_back(oneOrMean(task, m_tasks.size(), [&](size_t i) { return entropy(i, layer); }));
    return values;
}

double RoutingCube::largest(RoutingQuantity quantity, bool borrowedOnly) const {
    double largest = 0;
    for (size_t task = 0; task < m_tasks.size(); ++task)
        for (size_t expert = 0; expert < m_experts.size(); ++expert) {
            if (borrowedOnly && !isBorrowed(task, expert))
                continue;
            for (size_t layer = 0; layer < m_layers.size(); ++layer) // fmax leaves NaN out
                largest = std::fmax(largest, std::abs(value(task, layer, expert, quantity)));
        }
    return largest;
}

std::vector<std::vector<double>> RoutingCube::taskProfiles(RoutingQuantity quantity) const {
    std::vector<std::vector<double>> profiles(m_tasks.size());
    for (size_t task = 0; task < m_tasks.size(); ++task)
        for (size_t layer = 0; layer < m_layers.size(); ++layer)
            for (size_t expert = 0; expert < m_experts.size(); ++expert)
                profiles[task].push_back(value(task, layer, expert, quantity));
    return profiles;
}

std::vector<std::vector<double>> RoutingCube::expertProfiles(RoutingQuantity quantity) const {
    std::vector<std::vector<double>> profiles(m_experts.size());
    for (size_t expert = 0; expert < m_experts.size(); ++expert)
        for (size_t task = 0; task < m_tasks.size(); ++task)
            for (size_t layer = 0; layer < m_layers.size(); ++layer)
                profiles[expert].push_back(value(task, layer, expert, quantity));
    return profiles;
}

RoutingCube difference(const RoutingCube& to, const RoutingCube& from) {
    RoutingCube result;
    result.m_tasks = to.m_tasks;
    result.m_layers = to.m_layers;
    result.m_experts = to.m_experts;
    result.makeRoom();
    for (size_t task = 0; task < to.m_tasks.size(); ++task)
        for (size_t layer = 0; layer < to.m_layers.size(); ++layer) {
            const auto otherTask = find(from.m_tasks, to.m_tasks[task]);
            const auto otherLayer = find(from.m_layers, to.m_layers[layer]);
            if (!otherTask || !otherLayer)
                continue;
            result.m_entropy[task * to.m_layers.size() + layer] =
                to.entropy(task, layer) - from.entropy(*otherTask, *otherLayer);
            for (size_t expert = 0; expert < to.m_experts.size(); ++expert) {
                const auto otherExpert = find(from.m_experts, to.m_experts[expert]);
                if (!otherExpert)
                    continue;
                const size_t at = to.place(task, layer, expert);
                const size_t other = from.place(*otherTask, *otherLayer, *otherExpert);
                for (size_t i = 0; i < to.m_values.size(); ++i)
                    result.m_values[i][at] = to.m_values[i][at] - from.m_values[i][other];
            }
        }
    return result;
}

} // namespace alter
