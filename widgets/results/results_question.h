#pragma once

#include "core/results/comparison.h"
#include "core/results/config_differences.h"

#include <string>
#include <vector>

namespace alter {

/// What the page shows of a choice.
struct ResultsAnswer {
    std::vector<EvaluatedReference> evaluated = {}; ///< all of the project
    Comparison comparison = {};                     ///< of what was chosen and is there
    std::vector<ConfigDifference> differences = {};
    std::vector<std::string> measurable = {}; ///< what `alter evaluate` takes: base, and runs with weights

    bool isEmpty() const { return comparison.rows.empty(); }
};

/// What can be chosen with a split and a routing, those evaluated last first.
std::vector<std::string> choosable(const std::vector<EvaluatedReference>& evaluated, Split split,
                                   const std::string& routing);

/// What tells most at first: the run that was evaluated last with its first stage and the backbone alone.
std::vector<std::string> tellingReferences(const std::vector<EvaluatedReference>& evaluated, Split split,
                                           const std::string& routing);

/// The split and routing of a choice that can be shown: those that are wished for, or else the ones of the
/// newest evaluation.
ResultChoice possibleChoice(const std::vector<EvaluatedReference>& evaluated, ResultChoice wished);

/// Seconds for thousands of examples. References that were not evaluated are left out; without any, the
/// telling ones are taken.
/// `isChosen`: a person chose split and routing, so that they stay also where nothing was measured.
ResultsAnswer answerResults(const Project& project, ResultChoice wished, bool isChosen,
                            const ProgressFn& progress);

} // namespace alter
