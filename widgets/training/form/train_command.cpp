#include "widgets/training/form/train_command.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace alter {

namespace {

std::string textOf(const nlohmann::ordered_json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// Options of their own; any other field is given with --set.
const std::map<std::string, std::string>& ownOptions() {
    static const std::map<std::string, std::string> options = {
        {"name", "--name"},          {"from", "--from"},
        {"backbone", "--backbone"},  {"method", "--method"},
        {"device", "--device"},      {"dtype", "--dtype"},
        {"threads", "--threads"},    {"seed", "--seed"},
        {"maxSteps", "--max-steps"}, {"checkpointEvery", "--checkpoint-every"}};
    return options;
}

void addDifferences(std::string& command, const std::string& prefix, const nlohmann::ordered_json& value,
                    const nlohmann::ordered_json& standard) {
    for (const auto& [name, field] : value.items()) {
        const std::string path = prefix + name;
        if (field == standard.at(name))
            continue;
        const auto option = ownOptions().find(path);
        if (option != ownOptions().end())
            command += cat(" ", option->second, " ", shellWord(textOf(field)));
        else if (path == "tasks")
            command += cat(" --tasks ",
                           shellWord(joinList(field.get<std::vector<std::string>>(), ",", field.size())));
        else if (field.is_object() && path != "mixing.weights") // names of tasks may hold dots
            addDifferences(command, path + ".", field, standard.at(name));
        else
            command += cat(" --set ", shellWord(cat(path, "=", textOf(field))));
    }
}

} // namespace

std::string trainCommand(const std::string& project, const RunConfig& config) {
    std::string command = cat("alter train ", shellWord(project));
    addDifferences(command, {}, toJson(config), toJson(RunConfig()));
    return command;
}

} // namespace alter
