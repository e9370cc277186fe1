#include "core/training/bundle_tasks.h"

#include "core/store/tasks.h"

namespace alter {

nlohmann::ordered_json taskDefinitions(const Project& project, const std::vector<std::string>& names) {
    nlohmann::ordered_json all = nlohmann::ordered_json::array();
    for (const std::string& name : names) {
        const Task task = TaskStore(project).find(name).value_or(Task{.name = name});
        all.push_back({{"name", task.name},
                       {"kind", task.kind},
                       {"description", task.description},
                       {"input_template", task.inputTemplate},
                       {"target_template", task.targetTemplate},
                       {"labels", task.labels},
                       {"label_map", task.labelMap},
                       {"metric", task.metric},
                       {"references_field", task.referencesField},
                       {"source", task.source},
                       {"licence", task.licence}});
    }
    return all;
}

void addMissingTasks(const Project& project, const nlohmann::ordered_json& definitions) {
    TaskStore store(project);
    for (const auto& entry : definitions) {
        const Task task{.name = entry.at("name"),
                        .kind = entry.at("kind"),
                        .description = entry.at("description"),
                        .inputTemplate = entry.at("input_template"),
                        .targetTemplate = entry.at("target_template"),
                        .labels = entry.at("labels").get<std::vector<std::string>>(),
                        .labelMap = entry.at("label_map").get<std::map<std::string, std::string>>(),
                        .metric = entry.at("metric"),
                        .referencesField = entry.at("references_field"),
                        .source = entry.at("source"),
                        .licence = entry.at("licence")};
        if (!store.find(task.name))
            store.add(task);
    }
}

} // namespace alter
