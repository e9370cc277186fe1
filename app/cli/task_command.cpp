#include "app/cli/commands.h"
#include "core/base/table.h"
#include "core/base/text.h"
#include "core/data/row_check.h"
#include "core/store/examples.h"
#include "core/store/tasks.h"

#include <algorithm>

namespace alter {

namespace {

struct TaskChoice {
    std::string project, name;
};

constexpr int64_t shownExamples = 3;

nlohmann::ordered_json countsJson(const ExampleStore& examples, const Task& task) {
    nlohmann::ordered_json counts;
    for (const Split split : allSplits)
        counts[toText(split)] = examples.count(task.id, split);
    return counts;
}

nlohmann::ordered_json shortJson(const ExampleStore& examples, const Task& task) {
    return {{"name", task.name},
            {"kind", task.kind},
            {"metric", task.metric},
            {"labels", task.labels},
            {"examples", countsJson(examples, task)},
            {"licence", task.licence}};
}

void list(const TaskChoice& options, const Console& console) {
    const Project project = Project::open(options.project);
    const ExampleStore examples(project);
    auto document = nlohmann::ordered_json::array();
    Table table({{"name"},
                 {"kind"},
                 {"metric"},
                 {"labels", Table::Align::Right},
                 {"train", Table::Align::Right},
                 {"validation", Table::Align::Right},
                 {"test", Table::Align::Right}});
    for (const Task& task : TaskStore(project).list()) {
        document.push_back(shortJson(examples, task));
        const auto& counts = document.back().at("examples");
        table.addRow({task.name, task.kind, task.metric,
                      task.labels.empty() ? "free text" : cat(task.labels.size()), cat(counts.at("train")),
                      cat(counts.at("validation")), cat(counts.at("test"))});
    }
    console.answer({{"tasks", document}}, document.empty()
                                              ? "There is no task yet: alter task add PROJECT --spec DIR"
                                              : table.text());
}

/// The first training examples as the model sees them.
nlohmann::ordered_json firstExamples(const ExampleStore& examples, const Task& task) {
    auto shown = nlohmann::ordered_json::array();
    const RowCheck check(task);
    const auto ids = examples.ids(task.id, Split::Train);
    for (size_t i = 0; i < std::min<size_t>(ids.size(), shownExamples); ++i) {
        const Example example = examples.find(ids[i]).value();
        const CheckedRow row = check.check({Fields::parse(example.fields), {}, {}});
        shown.push_back({{"input", row.input}, {"target", row.target}});
    }
    return shown;
}

nlohmann::ordered_json wholeJson(const ExampleStore& examples, const Task& task) {
    nlohmann::ordered_json document = shortJson(examples, task);
    document["description"] = task.description;
    document["input_template"] = task.inputTemplate;
    document["target_template"] = task.targetTemplate;
    document["label_map"] = task.labelMap;
    document["references_field"] = task.referencesField;
    document["source"] = task.source;
    document["created_at"] = task.createdAt;
    document["statistics"] = task.statistics;
    document["first_examples"] = firstExamples(examples, task);
    return document;
}

std::string lengthText(const nlohmann::ordered_json& lengths) {
    return cat("mean ", figure(lengths.at("mean"), 1), ", 95 % up to ", lengths.at("p95"), ", at most ",
               lengths.at("max"));
}

std::string statisticsText(const nlohmann::ordered_json& statistics) {
    if (!statistics.contains("splits"))
        return {};
    std::string text = cat("\nLengths in ", statistics.at("unit").get<std::string>(), ":\n");
    for (const auto& [split, counts] : statistics.at("splits").items()) {
        if (counts.at("count") == 0)
            continue;
        text +=
            cat("  ", split, ": ", counts.at("count"), " examples; prompt ", lengthText(counts.at("prompt")),
                "; answer ", lengthText(counts.at("target")), "; ", counts.at("duplicates"), " duplicates\n");
        if (counts.contains("labels"))
            for (const auto& [label, count] : counts.at("labels").items())
                text += cat("    ", label, ": ", count, "\n");
    }
    return text;
}

std::string wholeText(const nlohmann::ordered_json& task) {
    std::string text = cat(task.at("name").get<std::string>(), " (", task.at("kind").get<std::string>(), ", ",
                           task.at("metric").get<std::string>(), ")\n");
    const auto description = task.at("description").get<std::string>();
    if (!description.empty())
        text += description + "\n";
    text += cat("\ninput:  ", task.at("input_template").dump(),
                "\ntarget: ", task.at("target_template").dump(), "\n");
    if (!task.at("labels").empty())
        text += cat("labels: ", joinList(task.at("labels").get<std::vector<std::string>>()), "\n");
    text += statisticsText(task.at("statistics"));
    for (const auto& example : task.at("first_examples"))
        text +=
            cat("\nprompt: ", example.at("input").dump(), "\nanswer: ", example.at("target").dump(), "\n");
    return text;
}

void show(const TaskChoice& options, const Console& console) {
    const Project project = Project::open(options.project);
    const nlohmann::ordered_json document =
        wholeJson(ExampleStore(project), TaskStore(project).get(options.name));
    console.answer(document, wholeText(document));
}

void remove(const TaskChoice& options, const Console& console) {
    const Project project = Project::open(options.project);
    TaskStore(project).remove(options.name);
    console.answer({{"removed", options.name}}, cat("Removed: ", options.name));
}

} // namespace

void addTask(CommandLine& line) {
    CLI::App& group = line.group("task", "The tasks that the model learns");
    addTaskAdd(line, group);
    addTaskPreview(line, group);
    const auto options = std::make_shared<TaskChoice>();
    addProject(line.command(group, "list", "List the project's tasks", bound(options, list)),
               options->project);
    for (CLI::App* command :
         {&line.command(group, "show", "Templates, labels, statistics and first examples of a task",
                        bound(options, show)),
          &line.command(group, "remove", "Remove a task with its examples", bound(options, remove))}) {
        addProject(*command, options->project);
        command->add_option("NAME", options->name, "The task")->required();
    }
}

} // namespace alter
