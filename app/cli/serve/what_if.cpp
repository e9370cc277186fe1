#include "app/cli/serve/what_if.h"

#include <algorithm>

namespace alter {

namespace {

using nlohmann::json;

bool isSame(const EncodedItem& left, const EncodedItem& right) {
    return left.exampleId == right.exampleId && left.tokens.prompt == right.tokens.prompt &&
           left.references == right.references;
}

json toJson(const Estimate& estimate) {
    return {{"value", estimate.value}, {"ci95", {estimate.interval.low, estimate.interval.high}}};
}

/// The share of one evaluation among `parts`.
ProgressFn part(const ProgressFn& progress, int number, int parts) {
    return [&progress, number, parts](std::string_view what, double share) {
        progress(what, (number + share) / parts);
    };
}

} // namespace

bool WhatIf::isPlainOf(const RunModel& model, const EvaluationTask& task) const {
    return m_plain && m_plain->modelVersion == model.version && m_plain->metric == task.metric->name() &&
           std::ranges::equal(m_plain->items, task.items, isSame);
}

json WhatIf::answer(const Project& project, const RunModel& model, const Question& question,
                    const ProgressFn& progress) {
    if (question.change.empty())
        throwUsage({.what = "Nothing is changed.", .next = "Give \"override\" with pin, ablate or scale."});
    const EvaluationMaterial material =
        evaluationMaterial(project, model, question.task, question.split, question.limit);
    const std::vector<EvaluationTask> tasks = {evaluationTask(material, model)};
    const Bootstrap bootstrap = {.seed = question.seed};
    const EvaluationOptions how{.interval = false};
    Model view = model.parts.view();
    const int parts = isPlainOf(model, tasks.front()) ? 1 : 2;
    if (parts == 2) {
        m_plain.reset();
        Measured measured = evaluate(view, tasks, how, part(progress, 0, parts)).front().measured;
        m_plain.emplace(Plain{.modelVersion = model.version,
                              .metric = std::string(tasks.front().metric->name()),
                              .items = material.examples.items,
                              .measured = std::move(measured)});
    }
    view.change = question.change;
    const Measured changed = evaluate(view, tasks, how, part(progress, parts - 1, parts)).front().measured;
    const Difference difference = compare(m_plain->measured, changed, bootstrap);
    return {{"task", question.task},
            {"metric", m_plain->metric},
            {"n", difference.examples},
            {"plain", toJson(estimate(m_plain->measured, bootstrap))},
            {"changed", toJson(estimate(changed, bootstrap))},
            {"change",
             {{"value", difference.value},
              {"ci95", {difference.interval.low, difference.interval.high}},
              {"chance", difference.chance}}}};
}

} // namespace alter
