#include "core/inference/transfer.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mta/routing_recorder.h"

namespace alter {

namespace {

/// One task's row.
class TransferRow {
  public:
    TransferRow(const Model& model, const EvaluationTask& task, const EvaluationOptions& options,
                const ProgressFn& progress)
        : m_view(model), m_task(task), m_options(options), m_progress(progress) {
        m_options.interval = false;
        const MixtureShape& shape = model.mixture->shape();
        m_own = shape.ownExpert[static_cast<size_t>(task.task)];
        m_names = expertNames(shape, model.tasks);
    }

    std::vector<Ablation> measured() {
        const Measured plain = measure("");
        std::vector<Ablation> row;
        for (size_t expert = 0; expert < m_names.size(); ++expert) {
            Difference difference;
            difference.examples = plain.tally.examples();
            if (touches(static_cast<int64_t>(expert))) {
                m_view.change.ablate = {static_cast<int64_t>(expert)};
                difference = compare(plain, measure(m_names[expert]), m_options.bootstrap);
            }
            row.push_back({.task = m_task.name,
                           .expert = m_names[expert],
                           .metric = std::string(m_task.metric->name()),
                           .plain = m_task.metric->value(plain.tally),
                           .difference = difference.value,
                           .low = difference.interval.low,
                           .high = difference.interval.high,
                           .chance = difference.chance,
                           .count = static_cast<int64_t>(difference.examples)});
        }
        return row;
    }

  private:
    bool touches(int64_t expert) const {
        return !m_view.pinned || expert == m_own || expert >= m_view.mixture->shape().experts;
    }

    /// `without` "": with all experts.
    Measured measure(const std::string& without) {
        const std::string what = without.empty() ? m_task.name : cat(m_task.name, " without ", without);
        const double parts = static_cast<double>(m_names.size()) + 1;
        const ProgressFn part = [&](std::string_view, double share) {
            if (m_progress)
                m_progress(what, (m_done + share) / parts);
        };
        Measured measured = evaluate(m_view, {m_task}, m_options, part).front().measured;
        ++m_done;
        return measured;
    }

    Model m_view;
    const EvaluationTask& m_task;
    EvaluationOptions m_options;
    const ProgressFn& m_progress;
    std::vector<std::string> m_names;
    int64_t m_own = 0;
    double m_done = 0;
};

} // namespace

std::vector<Ablation> ablations(const Model& model, const std::vector<EvaluationTask>& tasks,
                                const EvaluationOptions& options, const ProgressFn& progress) {
    if (!model.mixture)
        throwUsage({.what = "The backbone alone has no experts to leave out.", .expected = "a run"});
    std::vector<Ablation> all;
    for (size_t task = 0; task < tasks.size(); ++task) {
        const ProgressFn ofTask = [&](std::string_view what, double share) {
            if (progress)
                progress(what, (static_cast<double>(task) + share) / static_cast<double>(tasks.size()));
        };
        for (Ablation& cell : TransferRow(model, tasks[task], options, ofTask).measured())
            all.push_back(std::move(cell));
    }
    return all;
}

} // namespace alter
