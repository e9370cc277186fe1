#include "core/results/result_choice.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/results/run_cost.h"
#include "core/store/checkpoints.h"
#include "core/store/runs.h"

#include <algorithm>
#include <map>

namespace alter {

namespace {

/// The checkpoint that is meant, as long as it is there.
std::optional<Checkpoint> checkpointOf(const Project& project, const RunReference& reference) {
    const auto found = attempt([&] { return CheckpointStore(project).resolve(reference); });
    if (found)
        return found.value();
    if (found.error().kind() != ErrorKind::Missing)
        throw Error(found.error());
    return std::nullopt;
}

ResultColumn columnOf(const Project& project, const std::string& text) {
    const RunReference reference = RunStore(project).resolve(text);
    if (reference.isBase)
        return {.reference = text};
    const Run run = RunStore(project).get(reference.runId);
    const std::optional<Checkpoint> checkpoint = checkpointOf(project, reference);
    ResultColumn column{.reference = text,
                        .runId = run.id,
                        .runName = run.name,
                        .method = run.method,
                        .backbone = run.backbone,
                        .step = checkpoint ? std::optional(checkpoint->step) : reference.step,
                        .stage = checkpoint ? checkpoint->stage : reference.stage.value_or(run.stage)};
    column.cost = runCost(project, run, column.step, column.stage);
    return column;
}

void refuseTwice(const std::vector<std::string>& references) {
    for (auto reference = references.begin(); reference != references.end(); ++reference)
        if (std::find(references.begin(), reference, *reference) != reference)
            throwUsage({.what = "A run is named twice.", .found = *reference, .next = "Name each run once."});
}

/// What `base` means beside these columns.
std::string commonBackbone(const Project& project, const std::vector<ResultColumn>& columns) {
    for (const ResultColumn& column : columns)
        if (!column.isBase())
            return column.backbone;
    const std::vector<Evaluation> ofBase = EvaluationStore(project).list(std::string());
    return ofBase.empty() ? std::string() : ofBase.front().backbone;
}

bool belongsTo(const Evaluation& evaluation, const ResultColumn& column) {
    if (column.isBase())
        return evaluation.backbone == column.backbone;
    return column.step ? evaluation.step == *column.step : evaluation.reference == column.reference;
}

/// How the checkpoints of the runs are called.
class ReferenceNames {
  public:
    explicit ReferenceNames(const Project& project) : m_project(project) {
        for (const Run& run : RunStore(project).list())
            m_runs[run.id] = namesOf(run);
    }

    std::string of(const Evaluation& evaluation) const {
        const auto found = m_runs.find(evaluation.runId);
        if (found == m_runs.end())
            return "base";
        const Names& names = found->second;
        if (names.end == evaluation.step)
            return names.run;
        return cat(names.run, "@",
                   names.stage1 == evaluation.step ? std::string("stage1") : cat(evaluation.step));
    }

  private:
    struct Names {
        std::string run;
        std::optional<int64_t> end, stage1; ///< steps
    };

    Names namesOf(const Run& run) const {
        const auto end = checkpointOf(m_project, RunStore(m_project).resolve(run.name));
        const auto stage1 = CheckpointStore(m_project).find(run.id, CheckpointKind::StageEnd, 1);
        return {.run = run.name,
                .end = end ? std::optional(end->step) : std::nullopt,
                .stage1 = stage1 ? std::optional(stage1->step) : std::nullopt};
    }

    const Project& m_project;
    std::map<std::string, Names> m_runs;
};

} // namespace

std::vector<ResultColumn> resultColumns(const Project& project, const std::vector<std::string>& references) {
    refuseTwice(references);
    std::vector<ResultColumn> columns;
    for (const std::string& reference : references)
        columns.push_back(columnOf(project, reference));
    const std::string backbone = commonBackbone(project, columns);
    for (ResultColumn& column : columns)
        if (column.isBase())
            column.backbone = backbone;
    return columns;
}

std::vector<Evaluation> evaluationsOf(const Project& project, const ResultColumn& column, Split split,
                                      const std::string& routing) {
    std::map<std::string, Evaluation> newest;
    for (Evaluation& evaluation : EvaluationStore(project).list(column.runId))
        if (evaluation.split == split && (column.isBase() || evaluation.routing == routing) &&
            belongsTo(evaluation, column))
            newest.emplace(evaluation.task, std::move(evaluation)); // keeps the first, which is the newest
    std::vector<Evaluation> found;
    for (auto& [task, evaluation] : newest)
        found.push_back(std::move(evaluation));
    return found;
}

std::vector<EvaluatedReference> evaluatedReferences(const Project& project) {
    const ReferenceNames names(project);
    std::vector<EvaluatedReference> found;
    for (const Evaluation& evaluation : EvaluationStore(project).list()) {
        const std::string reference = names.of(evaluation);
        auto same = std::ranges::find_if(found, [&](const EvaluatedReference& known) {
            return known.reference == reference && known.split == evaluation.split &&
                   known.routing == evaluation.routing;
        });
        if (same == found.end())
            same = found.insert(found.end(), {.reference = reference,
                                              .runId = evaluation.runId,
                                              .split = evaluation.split,
                                              .routing = evaluation.routing,
                                              .evaluatedAt = evaluation.createdAt});
        const auto place = std::ranges::lower_bound(same->tasks, evaluation.task);
        if (place == same->tasks.end() || *place != evaluation.task)
            same->tasks.insert(place, evaluation.task);
    }
    return found;
}

std::string evaluateCommand(const std::string& project, const std::string& reference,
                            const ResultChoice& choice, const std::vector<std::string>& tasks) {
    std::string command = cat("alter evaluate ", shellWord(project), " ", shellWord(reference));
    if (!tasks.empty())
        command += cat(" --tasks ", joinList(tasks, ",", tasks.size()));
    if (choice.split != Split::Test)
        command += cat(" --split ", toText(choice.split));
    if (choice.routing != "task" && reference != "base")
        command += cat(" --routing ", choice.routing);
    return command;
}

} // namespace alter
