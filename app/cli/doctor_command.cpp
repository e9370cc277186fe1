#include "app/cli/commands.h"
#include "app/cli/doctor_checks.h"
#include "core/base/text.h"

namespace alter {

namespace {

nlohmann::ordered_json toJson(const std::vector<Finding>& findings) {
    auto list = nlohmann::ordered_json::array();
    for (const Finding& finding : findings)
        list.push_back({{"name", finding.name},
                        {"value", finding.value},
                        {"ok", finding.cure.empty()},
                        {"cure", finding.cure}});
    return list;
}

std::string toText(const std::vector<Finding>& findings) {
    std::string text;
    for (const Finding& finding : findings) {
        text += cat(finding.cure.empty() ? "  ok  " : "  !!  ", finding.name, ": ", finding.value, "\n");
        if (!finding.cure.empty())
            text += cat("      → ", finding.cure, "\n");
    }
    return text;
}

void examine(const std::string& folder, const Console& console) {
    const std::vector<Finding> machine = machineFindings(folder.empty() ? "." : folder);
    nlohmann::ordered_json document = {{"machine", toJson(machine)}};
    std::string text = toText(machine);
    if (!folder.empty()) {
        const std::vector<Finding> project = projectFindings(folder);
        document["project"] = toJson(project);
        text += "\n" + (project.empty() ? "Nothing is wrong with the project.\n" : toText(project));
    }
    console.answer(document, text);
}

} // namespace

void addDoctor(CommandLine& line) {
    const auto folder = std::make_shared<std::string>();
    CLI::App& command =
        line.command("doctor", "Versions, devices, memory and disk; a project's problems and their cure",
                     [folder](const Console& console) { examine(*folder, console); });
    command.add_option("PROJECT", *folder, "A project to look through as well");
}

} // namespace alter
