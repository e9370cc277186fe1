#include "app/cli/commands.h"
#include "core/base/text.h"
#include "core/store/project.h"

namespace alter {

void addInit(CommandLine& line) {
    const auto folder = std::make_shared<std::string>();
    CLI::App& command = line.command("init", "Make a project", [folder](const Console& console) {
        const Project project = Project::create(*folder);
        const std::string path = std::filesystem::absolute(project.folder()).lexically_normal().string();
        console.answer({{"project", path}},
                       cat("The project is ready: ", path, "\nNext: alter backbone add ", *folder,
                           " PATH, then alter task add ", *folder, " --spec DIR"));
    });
    addProject(command, *folder);
}

} // namespace alter
