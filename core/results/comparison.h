#pragma once

#include "core/base/progress.h"
#include "core/evaluation/bootstrap.h"
#include "core/results/result_choice.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace alter {

/// What a result is a gain over.
enum class Baseline {
    Stage1, ///< the same run at the end of its first stage
    Shared, ///< the first chosen run with one adapter for all tasks
    Base    ///< the backbone alone
};
inline constexpr std::array allBaselines = {Baseline::Stage1, Baseline::Shared, Baseline::Base};

std::string toText(Baseline baseline); ///< stage1, shared, base

/// A difference counts as significant if chance alone would rarely be as large.
inline constexpr double significantChance = 0.05;
bool isSignificant(const Difference& difference);

/// What one run reached in one task, or in the mean of several.
struct ResultCell {
    int64_t evaluationId = 0; ///< 0 in the mean
    std::string metric = {};  ///< "" in the mean
    Estimate estimate = {};   ///< as it was measured; the interval is NaN where it cannot be told
    /// The task's examples changed since: what is compared is measured anew, on the examples as they are now.
    bool isOutdated = false;
    /// Over each Baseline, on the examples that both answered; nothing for the baseline itself and where it
    /// was not evaluated.
    std::array<std::optional<Difference>, allBaselines.size()> gains = {};

    const std::optional<Difference>& gain(Baseline baseline) const {
        return gains[static_cast<size_t>(baseline)];
    }
};

/// One task, or the mean.
struct ResultRow {
    std::string task = {};                             ///< "" for the mean
    std::string metric = {};                           ///< of its newest evaluation; "" for the mean
    std::vector<std::optional<ResultCell>> cells = {}; ///< by column; nothing = was not evaluated
    /// The column that is better than every other in the row by a significant paired difference.
    std::optional<size_t> best = {};

    /// Nothing also where the column was not evaluated.
    std::optional<Difference> gain(size_t column, Baseline baseline) const;
};

/// Chosen runs side by side, task by task.
struct Comparison {
    ResultChoice choice = {};
    std::vector<ResultColumn> columns = {};
    std::vector<ResultRow> rows = {}; ///< tasks by name
    /// Over the tasks that all columns have, those without any left aside; nothing if these are fewer than
    /// two.
    std::optional<ResultRow> mean = {};
    std::vector<std::string> meanTasks = {};
    std::string sharedReference = {}; ///< what Baseline::Shared means here, "" = nothing

    /// The tasks that a column lacks though another one has them.
    std::vector<std::string> missingTasks(size_t column) const;

    /// The rows of the tasks, then that of the mean.
    std::vector<const ResultRow*> allRows() const;

    /// Whether a task or its examples changed since a result was measured.
    bool hasOutdated() const;

    /// The columns that have a gain over it in some task.
    std::vector<size_t> columnsWithGain(Baseline baseline) const;
};

/// Reads the stored evaluations and predictions, and compares them by paired bootstrap; seconds for thousands
/// of examples, so `progress` is told and may stop it. A column without any evaluation stays empty. Errors as
/// of resultColumns().
Comparison compareRuns(const Project& project, const ResultChoice& choice, const ProgressFn& progress = {},
                       const Bootstrap& bootstrap = {});

} // namespace alter
