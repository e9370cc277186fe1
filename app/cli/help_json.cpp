#include "app/cli/help_json.h"

namespace alter {

namespace {

nlohmann::ordered_json optionJson(const CLI::Option& option) {
    nlohmann::ordered_json names = nlohmann::ordered_json::array();
    for (const std::string& name : option.get_snames())
        names.push_back("-" + name);
    for (const std::string& name : option.get_lnames())
        names.push_back("--" + name);
    if (names.empty())
        names.push_back(option.get_name());
    const bool isFlag = option.get_type_size_max() == 0;
    return {{"names", names},
            {"value", isFlag ? "" : option.get_type_name()},
            {"many", option.get_expected_max() > 1},
            {"required", option.get_required()},
            {"description", option.get_description()}};
}

} // namespace

nlohmann::ordered_json helpJson(const CLI::App& command) {
    nlohmann::ordered_json words = nlohmann::ordered_json::array();
    nlohmann::ordered_json options = nlohmann::ordered_json::array();
    for (const CLI::Option* option : command.get_options())
        (option->get_positional() ? words : options).push_back(optionJson(*option));
    nlohmann::ordered_json commands = nlohmann::ordered_json::array();
    for (const CLI::App* below : command.get_subcommands(nullptr))
        commands.push_back(helpJson(*below));
    return {{"name", command.get_name()},
            {"description", command.get_description()},
            {"words", words},
            {"options", options},
            {"commands", commands}};
}

} // namespace alter
