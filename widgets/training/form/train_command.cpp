#include "widgets/training/form/train_command.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace alter {

namespace {

/// As one word for a POSIX shell.
std::string quoted(const std::string& word) {
    static constexpr std::string_view plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=,@%+";
    if (!word.empty() && word.find_first_not_of(plain) == std::string::npos)
        return word;
    std::string result = "'";
    for (const char character : word)
        result += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return result + "'";
}

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
            command += cat(" ", option->second, " ", quoted(textOf(field)));
        else if (path == "tasks")
            command +=
                cat(" --tasks ", quoted(joinList(field.get<std::vector<std::string>>(), ",", field.size())));
        else if (field.is_object() && path != "mixing.weights") // names of tasks may hold dots
            addDifferences(command, path + ".", field, standard.at(name));
        else
            command += cat(" --set ", quoted(cat(path, "=", textOf(field))));
    }
}

} // namespace

std::string trainCommand(const std::string& project, const RunConfig& config) {
    std::string command = cat("alter train ", quoted(project));
    addDifferences(command, {}, toJson(config), toJson(RunConfig()));
    return command;
}

} // namespace alter
