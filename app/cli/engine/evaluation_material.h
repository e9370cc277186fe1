#pragma once

#include "app/cli/engine/run_model.h"
#include "core/data/encoded_task.h"
#include "core/inference/evaluator.h"

namespace alter {

/// A task's examples and encoder, kept for as long as the evaluator points to them.
struct EvaluationMaterial {
    Task task;
    ExampleEncoder encoder;
    EncodedSplit examples;
    int64_t answerTokens = 0; ///< longest training target of a task with free answers
};

/// The first `limit` examples of a split (0 = all), encoded for the model; BadInput if there are none.
EvaluationMaterial evaluationMaterial(const Project& project, const RunModel& model, const std::string& task,
                                      Split split, int64_t limit);

/// Points into `material` and names the task's place in the model.
EvaluationTask evaluationTask(const EvaluationMaterial& material, const RunModel& model);

/// What a command measures, as the user says it.
struct EvaluationChoice {
    std::vector<std::string> tasks = {}; ///< empty: the run's
    std::string split = "test";
    int64_t limit = 0; ///< examples of each task, the first so many; 0 = all
    uint64_t seed = 0; ///< of the intervals' resampling
};
void addEvaluationOptions(CLI::App& command, EvaluationChoice& choice);

/// Of each named task what the choice asks for; errors as of evaluationMaterial() and splitFromText().
std::vector<EvaluationMaterial> evaluationMaterials(const Project& project, const RunModel& model,
                                                    const std::vector<std::string>& names,
                                                    const EvaluationChoice& choice);

/// Point into `materials`.
std::vector<EvaluationTask> evaluationTasks(const std::vector<EvaluationMaterial>& materials,
                                            const RunModel& model);

} // namespace alter
