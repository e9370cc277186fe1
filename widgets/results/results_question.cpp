#include "widgets/results/results_question.h"

#include "core/store/backbones.h"
#include "core/store/checkpoints.h"
#include "core/store/runs.h"

#include <algorithm>

namespace alter {

namespace {

bool belongs(const EvaluatedReference& evaluated, Split split, const std::string& routing) {
    return evaluated.split == split && (evaluated.runId.empty() || evaluated.routing == routing);
}

std::vector<std::string> measurableReferences(const Project& project) {
    constexpr size_t mostRuns = 12; // the newest; what is older has been measured or forgotten
    std::vector<std::string> references;
    for (const Run& run : RunStore(project).list()) {
        if (references.size() >= 2 * mostRuns)
            break;
        const CheckpointStore checkpoints(project);
        if (checkpoints.list(run.id).empty())
            continue;
        references.push_back(run.name);
        if (checkpoints.find(run.id, CheckpointKind::StageEnd, 1) &&
            checkpoints.find(run.id, CheckpointKind::StageEnd, 2))
            references.push_back(run.name + "@stage1");
    }
    if (!BackboneStore(project).list().empty())
        references.emplace_back("base");
    return references;
}

} // namespace

std::vector<std::string> choosable(const std::vector<EvaluatedReference>& evaluated, Split split,
                                   const std::string& routing) {
    std::vector<std::string> references;
    for (const EvaluatedReference& one : evaluated)
        if (belongs(one, split, routing) && std::ranges::find(references, one.reference) == references.end())
            references.push_back(one.reference);
    return references;
}

std::vector<std::string> tellingReferences(const std::vector<EvaluatedReference>& evaluated, Split split,
                                           const std::string& routing) {
    const auto newest = std::ranges::find_if(evaluated, [&](const EvaluatedReference& one) {
        return !one.runId.empty() && belongs(one, split, routing);
    });
    const std::string run = newest == evaluated.end() ? std::string() : newest->runId;
    std::vector<std::string> telling;
    for (const EvaluatedReference& one : evaluated)
        if ((one.runId == run || one.runId.empty()) && belongs(one, split, routing) &&
            std::ranges::find(telling, one.reference) == telling.end())
            telling.push_back(one.reference);
    // The backbone, then what became of it: "demo@stage1" before "demo".
    std::ranges::stable_sort(telling, std::ranges::greater(), [](const std::string& reference) {
        return reference == "base" ? 2 : reference.ends_with("@stage1") ? 1 : 0;
    });
    return telling;
}

ResultChoice possibleChoice(const std::vector<EvaluatedReference>& evaluated, ResultChoice wished) {
    if (evaluated.empty() || !choosable(evaluated, wished.split, wished.routing).empty())
        return wished;
    wished.split = evaluated.front().split;
    if (!evaluated.front().runId.empty())
        wished.routing = evaluated.front().routing;
    return wished;
}

ResultsAnswer answerResults(const Project& project, ResultChoice wished, bool isChosen,
                            const ProgressFn& progress) {
    ResultsAnswer answer{.evaluated = evaluatedReferences(project),
                         .measurable = measurableReferences(project)};
    if (!isChosen)
        wished = possibleChoice(answer.evaluated, std::move(wished));
    const std::vector<std::string> there = choosable(answer.evaluated, wished.split, wished.routing);
    std::erase_if(wished.references, [&](const std::string& reference) {
        return std::ranges::find(there, reference) == there.end();
    });
    if (wished.references.empty())
        wished.references = tellingReferences(answer.evaluated, wished.split, wished.routing);
    answer.comparison.choice = wished;
    if (wished.references.empty())
        return answer;
    answer.comparison = compareRuns(project, wished, progress);
    answer.differences = configDifferences(project, answer.comparison.columns);
    return answer;
}

} // namespace alter
