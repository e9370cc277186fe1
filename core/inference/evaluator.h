#pragma once

#include "core/base/progress.h"
#include "core/data/encoded_task.h"
#include "core/evaluation/bootstrap.h"
#include "core/inference/decoding.h"
#include "core/store/evaluations.h"

#include <span>

namespace alter {

/// One task's examples as a model is to be measured on. Everything named here belongs to somebody else.
struct EvaluationTask {
    std::string name;
    int64_t task = RoutingRequest::kUnnamed; ///< place in Model::tasks; not read by a model without a mixture
    const Metric* metric = nullptr;
    std::vector<std::string> labels =
        {}; ///< closed answers, scored by likelihood; empty: answers are generated
    const ExampleEncoder* encoder = nullptr; ///< for the labels' token ids
    std::span<const EncodedItem> items = {};
    int64_t answerTokens = 0; ///< longest training target, with its end token; 0 = of the items' own targets
};

struct EvaluationOptions {
    bool unnamed = false; ///< routing "auto": the task is estimated from each prompt, not named
    int64_t limit = 0;    ///< examples per task, the first ones; 0 = all
    std::optional<DecodingOptions> decoding =
        {}; ///< none: greedy, as many tokens as the longest target and a margin
    int64_t batchRows = 4096;
    bool interval = true; ///< bootstrap interval; without it the interval is the value itself
    Bootstrap bootstrap = {};
};

struct TaskEvaluation {
    std::string task;
    std::string metric;
    Estimate estimate;
    double seconds = 0;                       ///< wall time
    std::vector<Prediction> predictions = {}; ///< in the order of the items
    Measured measured;                        ///< for estimateMean() and compare()
};

/// Measures a model on each task: closed labels by likelihood, other answers by generation, trimmed.
/// `progress` gets the share of all examples that are done; what it throws ends the evaluation. Throws
/// BadInput for a task without examples.
std::vector<TaskEvaluation> evaluate(const Model& model, const std::vector<EvaluationTask>& tasks,
                                     const EvaluationOptions& options, const ProgressFn& progress = {});

/// The unweighted mean over tasks, with its interval if the options ask for one.
Estimate meanOf(const std::vector<TaskEvaluation>& tasks, const EvaluationOptions& options);

} // namespace alter
