#pragma once

#include "core/inference/evaluator.h"
#include "core/store/ablations.h"

namespace alter {

/// The transfer matrix of a model: each task measured with all experts, and without each one of them. Tasks
/// by experts, in their order. Where each task goes through its own expert alone, leaving out another one
/// changes nothing, which is not measured. Usage for the backbone alone; otherwise as evaluate().
std::vector<Ablation> ablations(const Model& model, const std::vector<EvaluationTask>& tasks,
                                const EvaluationOptions& options, const ProgressFn& progress = {});

} // namespace alter
