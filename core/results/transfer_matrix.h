#pragma once

#include "core/store/ablations.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace alter {

/// Stored ablations as a matrix of tasks by left-out experts.
struct TransferMatrix {
    TransferMatrix() = default;
    explicit TransferMatrix(const std::vector<Ablation>& ablations);

    std::vector<std::string> tasks = {}, experts = {}; ///< the tasks' own first, both in the same order
    std::vector<std::optional<Ablation>> cells = {};   ///< [tasks, experts]; nothing = was not measured

    bool isEmpty() const { return tasks.empty(); }
    const std::optional<Ablation>& at(size_t task, size_t expert) const {
        return cells[task * experts.size() + expert];
    }
    /// The difference in hundredths of the metric; NaN where it was not measured.
    double points(size_t task, size_t expert) const;
    /// The largest by another task's expert, without sign, at least 1: the own one's would drown them.
    double largest() const;
};

/// Whether chance alone would rarely be as large.
bool isSignificant(const Ablation& ablation);

nlohmann::ordered_json toJson(const TransferMatrix& matrix);
/// A line a measured cell, with its interval.
std::string transferCsv(const TransferMatrix& matrix);
/// A table for the command line; * marks what is significant.
std::string transferText(const TransferMatrix& matrix);

} // namespace alter
