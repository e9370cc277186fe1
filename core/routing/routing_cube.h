#pragma once

#include "core/store/routing_store.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace alter {

/// Which of the recorded figures of a gate is meant.
enum class RoutingQuantity {
    Gate,  ///< signed mean
    Share, ///< mean of |g| / Σ|g|
    Win    ///< share of tokens where it is the largest
};

/// A block that holds experts.
struct RoutingLayer {
    std::string stream = {}; ///< encoder | decoder
    int block = 0;           ///< from 0 at the bottom

    std::string name() const; ///< decoder.3

    bool operator==(const RoutingLayer&) const = default;
};

/// Numbers with the names of both sides.
struct RoutingMatrix {
    std::vector<std::string> rows = {}, columns = {};
    std::vector<double> values = {}; ///< [rows, columns]; NaN = not recorded

    double at(size_t row, size_t column) const { return values[row * columns.size() + column]; }
};

/// All figures of one snapshot, or the difference of two, by task, layer and expert. Means leave out what was
/// not recorded.
class RoutingCube {
  public:
    RoutingCube() = default;
    explicit RoutingCube(const RoutingSnapshot& snapshot);

    bool isEmpty() const { return m_tasks.empty(); }
    const std::vector<std::string>& tasks() const { return m_tasks; }
    const std::vector<RoutingLayer>& layers() const {
        return m_layers;
    } ///< bottom first, the encoder's before
    const std::vector<std::string>& experts() const { return m_experts; }

    double value(size_t task, size_t layer, size_t expert, RoutingQuantity quantity) const;
    /// Of the shares, in nats: 0 = one expert alone, entropyLimit() = all alike.
    double entropy(size_t task, size_t layer) const { return m_entropy[task * m_layers.size() + layer]; }
    double entropyLimit() const; ///< log M for M experts

    /// Whether the expert belongs to the task.
    bool isOwn(size_t task, size_t expert) const { return m_tasks[task] == m_experts[expert]; }
    /// Whether it belongs to no task: shared1, or expert1 that is several tasks' own.
    bool isCommon(size_t expert) const;
    /// Whether it belongs to another task.
    bool isBorrowed(size_t task, size_t expert) const { return !isOwn(task, expert) && !isCommon(expert); }

    /// Of one layer, or the mean over all.
    RoutingMatrix tasksByExperts(RoutingQuantity quantity, std::optional<size_t> layer) const;
    /// Of one task, or the mean over all.
    RoutingMatrix layersByExperts(RoutingQuantity quantity, std::optional<size_t> task) const;
    std::vector<double> entropyOfTasks(std::optional<size_t> layer) const;
    std::vector<double> entropyOfLayers(std::optional<size_t> task) const;

    /// The largest absolute value of a single cell, of all or of those that are borrowed; 0 if there is none.
    double largest(RoutingQuantity quantity, bool borrowedOnly) const;

    /// What makes two tasks (or experts) alike: all their values, in one order.
    std::vector<std::vector<double>> taskProfiles(RoutingQuantity quantity) const;
    std::vector<std::vector<double>> expertProfiles(RoutingQuantity quantity) const;

    /// `to` - `from`, cell by cell, with the axes of `to`; NaN where `from` has no such task, layer or
    /// expert.
    friend RoutingCube difference(const RoutingCube& to, const RoutingCube& from);

  private:
    size_t place(size_t task, size_t layer, size_t expert) const {
        return (task * m_layers.size() + layer) * m_experts.size() + expert;
    }
    void makeRoom();

    std::vector<std::string> m_tasks, m_experts;
    std::vector<RoutingLayer> m_layers;
    std::array<std::vector<double>, 3> m_values; ///< by RoutingQuantity, [task, layer, expert]
    std::vector<double> m_entropy;               ///< [task, layer]
};

RoutingCube difference(const RoutingCube& to, const RoutingCube& from);

} // namespace alter
