#include "core/results/card/card_facts.h"

#include "core/base/error.h"
#include "core/base/table.h"
#include "core/base/text.h"
#include "core/results/flat_json.h"
#include "core/results/run_cost.h"
#include "core/routing/borrowing.h"
#include "core/store/backbones.h"
#include "core/store/checkpoints.h"
#include "core/store/examples.h"
#include "core/store/routing_choice.h"

#include <algorithm>
#include <map>

namespace alter {

namespace {

/// The settings that tell most; all of them stand in the bundle's manifest.
constexpr std::array tellingSettings = {"adapter.kind",
                                        "adapter.rank",
                                        "adapter.sharedExperts",
                                        "router.gates",
                                        "router.features",
                                        "stage1.epochs",
                                        "stage1.batchSize",
                                        "stage1.learningRate",
                                        "stage2.epochs",
                                        "stage2.batchSize",
                                        "stage2.learningRate",
                                        "dtype",
                                        "seed"};
constexpr size_t mostBorrowings = 5;

/// A path tells whoever gets the card nothing, and others whose computer it was.
std::string publicSource(const std::string& source) {
    const std::filesystem::path path(source);
    return path.is_absolute() ? path.filename().string() : source;
}

CardTask cardTask(const Project& project, const std::string& name) {
    const auto task = TaskStore(project).find(name);
    if (!task)
        return {.name = name, .isThere = false};
    CardTask shown{.name = name,
                   .kind = task->kind,
                   .metric = task->metric,
                   .source = publicSource(task->source),
                   .licence = task->licence,
                   .labels = task->labels.size()};
    const ExampleStore examples(project);
    for (size_t split = 0; split < allSplits.size(); ++split)
        shown.examples[split] = examples.count(task->id, allSplits[split]);
    shown.inSeveralSplits = examples.contentsInSeveralSplits(task->id);
    return shown;
}

TextCell scoreCell(const std::map<std::string, Evaluation>& evaluations, const std::string& task,
                   const std::string& metric) {
    const auto found = evaluations.find(task);
    if (found == evaluations.end() || found->second.metric != metric)
        return {"–"};
    const Evaluation& evaluation = found->second;
    return {estimateText({.value = evaluation.value,
                          .interval = {.low = evaluation.low, .high = evaluation.high},
                          .examples = static_cast<size_t>(evaluation.count)})};
}

std::map<std::string, Evaluation> evaluationsByTask(const Project& project, const ResultColumn& column,
                                                    Split split, const std::string& routing) {
    std::map<std::string, Evaluation> found;
    for (Evaluation& evaluation : evaluationsOf(project, column, split, routing))
        found.emplace(evaluation.task, std::move(evaluation));
    return found;
}

TextTable scoreTable(const Project& project, const ResultColumn& column, Split split,
                     const std::string& routing) {
    const auto measured = evaluationsByTask(project, column, split, routing);
    const auto alone =
        evaluationsByTask(project, {.reference = "base", .backbone = column.backbone}, split, routing);
    const char* named = routing == "auto" ? ", the task not named but estimated by the routers" : "";
    TextTable table{.title = cat("On the ", toText(split), " split", named, ", in per cent"),
                    .head = {"task", "metric", "examples", "these weights", "backbone alone"},
                    .names = 2,
                    .legend = "In brackets the 95 % interval."};
    for (const auto& [task, evaluation] : measured)
        table.rows.push_back({{task},
                              {evaluation.metric},
                              {groupedDigits(evaluation.count)},
                              scoreCell(measured, task, evaluation.metric),
                              scoreCell(alone, task, evaluation.metric)});
    return table;
}

void addScores(CardFacts& facts, const Project& project, const ResultColumn& column) {
    for (const Split split : {Split::Test, Split::Validation})
        for (const char* routing : {"task", "auto"})
            if (TextTable table = scoreTable(project, column, split, routing); !table.rows.empty()) {
                facts.isAutoMeasured |= std::string_view(routing) == "auto";
                facts.scores.push_back(std::move(table));
            }
    const auto tested = evaluationsByTask(project, column, Split::Test, "task");
    for (CardTask& task : facts.tasks)
        if (const auto found = tested.find(task.name); found != tested.end())
            task.tested = found->second.count;
}

void addBackboneFacts(CardFacts& facts, const Project& project) {
    const auto backbone = BackboneStore(project).find(facts.backbone);
    const auto stated = [](const std::string& text) { return text.empty() ? "not stated" : text; };
    facts.aboutBackbone = {{"Name", facts.backbone}};
    if (!backbone)
        return;
    facts.aboutBackbone.insert(facts.aboutBackbone.end(),
                               {{"Architecture", stated(backbone->architecture)},
                                {"Parameters", groupedDigits(backbone->parameters)},
                                {"Licence or terms", stated(backbone->licence)},
                                {"Imported from", stated(publicSource(backbone->source))},
                                {"Fingerprint of its weights (SHA-256)", stated(backbone->fingerprint)}});
}

void addTraining(CardFacts& facts, const Run& run, const ResultColumn& column) {
    facts.training = {{"Method", run.method},
                      {"Checkpoint", cat("step ", column.step.value_or(0), ", stage ", column.stage)}};
    const CardFacts::Pairs cost = costFacts(column.cost);
    facts.training.insert(facts.training.end(), cost.begin(), cost.end());
    for (const auto& [path, value] : flatFields(run.config))
        if (std::ranges::find(tellingSettings, path) != tellingSettings.end())
            facts.training.emplace_back(path, value);
}

void addRouting(CardFacts& facts, const Project& project, const RunReference& reference) {
    const auto moment = routingMoment(project, reference);
    const auto snapshot = moment ? RoutingStore(project).find(reference.runId, *moment) : std::nullopt;
    if (!snapshot)
        return;
    const RoutingCube cube(*snapshot);
    facts.aboutRouting =
        cat("Mean absolute gates over the tokens of the ", toText(snapshot->split), " examples and over ",
            cube.layers().size(), " layers, at step ", snapshot->step, ".");
    for (const Borrowed& borrowed : mostBorrowed(cube, mostBorrowings))
        facts.routing.push_back(cat(cube.tasks()[borrowed.task], " borrows from ",
                                    cube.experts()[borrowed.expert], ": ", figure(borrowed.strength, 3)));
}

} // namespace

CardFacts readCardFacts(const Project& project, const std::string& reference) {
    const RunStore runs(project);
    const RunReference resolved = runs.resolve(reference);
    if (resolved.isBase)
        throwUsage({.what = "A model card is about a run.",
                    .found = reference,
                    .expected = "RUN, RUN@STEP or RUN@stage1"});
    CheckpointStore(project).resolve(resolved); // Missing without weights
    const Run run = runs.get(resolved.runId);
    const ResultColumn column = resultColumns(project, {reference}).front();
    CardFacts facts{.name = run.name, .backbone = run.backbone};
    for (const std::string& task : runConfigFromJson(run.config).tasks)
        facts.tasks.push_back(cardTask(project, task));
    addBackboneFacts(facts, project);
    addTraining(facts, run, column);
    addScores(facts, project, column);
    addRouting(facts, project, resolved);
    return facts;
}

} // namespace alter
