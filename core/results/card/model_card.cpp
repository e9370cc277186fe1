#include "core/results/card/model_card.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/results/markdown.h"

#include <algorithm>

namespace alter {

namespace {

constexpr const char* notStated = "not stated";
constexpr const char* notKnown = "–"; ///< of a task that the project no longer has
constexpr int64_t fewExamples = 100;  ///< below, an interval is wider than most differences between models

std::string section(const std::string& title, const std::string& text) {
    return text.empty() ? text : cat("\n## ", title, "\n\n", text);
}

std::string list(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& item : items)
        text += cat("- ", item, "\n");
    return text;
}

std::string pairs(const CardFacts::Pairs& facts) {
    std::vector<std::string> items;
    for (const auto& [name, value] : facts)
        items.push_back(cat(markdownText(name), ": ", markdownText(value)));
    return list(items);
}

std::string licenceOf(const CardTask& task, const CardWords& words) {
    const auto said = words.licences.find(task.name);
    if (!task.licence.empty() || said == words.licences.end() || said->second.empty())
        return task.licence.empty() ? notStated : task.licence;
    return said->second;
}

std::string tasksSection(const CardFacts& facts, const CardWords& words) {
    TextTable tasks{.head = {"task", "kind", "metric", "answers", "train", "validation", "test"}, .names = 4};
    TextTable data{.head = {"task", "licence of the data", "source"}, .names = 3};
    for (const CardTask& task : facts.tasks) {
        data.rows.push_back(
            {{task.name}, {licenceOf(task, words)}, {task.source.empty() ? notStated : task.source}});
        auto& row = tasks.rows.emplace_back();
        row.push_back({task.name});
        if (!task.isThere) {
            row.resize(tasks.head.size(), {notKnown});
            continue;
        }
        row.insert(
            row.end(),
            {{task.kind}, {task.metric}, {task.labels == 0 ? "free text" : cat(task.labels, " labels")}});
        for (const int64_t count : task.examples)
            row.push_back({groupedDigits(count)});
    }
    return section(
        "Tasks and their data",
        cat(markdownTable(tasks),
            "\nNumbers of examples are those of the project when this was written. The bundle holds "
            "none of them.\n\n",
            markdownTable(data)));
}

std::string scoresSection(const CardFacts& facts) {
    std::string text;
    for (const TextTable& table : facts.scores)
        text += cat(text.empty() ? "" : "\n", markdownTable(table));
    return section("Scores", text.empty() ? "These weights were not measured.\n" : text);
}

std::string backboneSection(const CardFacts& facts) {
    return section("Backbone",
                   cat(pairs(facts.aboutBackbone),
                       "\nThe bundle does not hold the backbone, and works with no other one. Its "
                       "licence or terms hold for whoever uses both.\n"));
}

std::string routingSection(const CardFacts& facts) {
    if (facts.aboutRouting.empty())
        return {};
    std::vector<std::string> items;
    for (const std::string& line : facts.routing)
        items.push_back(markdownText(line));
    return section("Routing",
                   cat(items.empty() ? "No task noticeably uses another one's expert.\n" : list(items), "\n",
                       facts.aboutRouting, "\n"));
}

std::string limitsSection(const CardFacts& facts) {
    std::vector<std::string> limits = {
        "Prompts of other tasks, in other languages or of another form than the training data's were not "
        "measured.",
        "What the backbone and the data got wrong may show in the answers."};
    std::vector<std::string> notTested;
    for (const CardTask& task : facts.tasks)
        if (task.tested == 0)
            notTested.push_back(task.name);
    if (!notTested.empty())
        limits.push_back(cat("Not measured on the test split: ", markdownText(joinList(notTested)), "."));
    if (!facts.isAutoMeasured)
        limits.emplace_back("How well it answers when the task is not named was not measured.");
    for (const CardTask& task : facts.tasks) {
        if (task.tested > 0 && task.tested < fewExamples)
            limits.push_back(cat(markdownText(task.name), " was measured on ", task.tested,
                                 " examples: small differences of its score mean nothing."));
        if (task.inSeveralSplits > 0)
            limits.push_back(cat(markdownText(task.name), " has ", task.inSeveralSplits,
                                 " contents in more than one split, which makes its scores too good."));
    }
    return section("Limits", list(limits));
}

void refuseUnknownTasks(const CardFacts& facts, const CardWords& words) {
    std::vector<std::string> known;
    for (const CardTask& task : facts.tasks)
        known.push_back(task.name);
    for (const auto& [task, licence] : words.licences)
        if (std::ranges::find(known, task) == known.end())
            throwUsage({.what = "The run did not learn the task whose data's licence is given.",
                        .found = task,
                        .expected = joinList(known)});
}

} // namespace

std::string modelCard(const CardFacts& facts, const CardWords& words) {
    refuseUnknownTasks(facts, words);
    const std::string description =
        words.description.empty() ? std::string() : cat("\n", words.description, "\n");
    return cat(
        "# ", markdownText(facts.name), "\n\nA Mixture of Task Adapters for the backbone ",
        markdownText(facts.backbone), ", trained with ALTER Workbench.\n", description,
        section("Use", "    alter import PROJECT FOLDER\n\nmakes a run of this folder in a project that "
                       "has the same backbone.\n"),
        tasksSection(facts, words), scoresSection(facts), backboneSection(facts),
        section("How it was trained", cat(pairs(facts.training), "\n`manifest.json` holds every setting.\n")),
        routingSection(facts), limitsSection(facts));
}

} // namespace alter
