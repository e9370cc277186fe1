#include "widgets/shell/sample_import.h"

#include "core/base/error.h"
#include "core/data/importer.h"

#include <algorithm>

namespace alter {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> taskFolders(const fs::path& samples) {
    std::vector<fs::path> folders;
    std::error_code notThere;
    for (const fs::directory_entry& entry : fs::directory_iterator(samples, notThere))
        if (fs::exists(entry.path() / "task.json"))
            folders.push_back(entry.path());
    if (folders.empty())
        throwMissing({.what = "The sample tasks are not where the program looks for them.",
                      .where = samples.string(),
                      .expected = "folders with a task.json each",
                      .next = "Install the program again, or open a project of your own."});
    std::sort(folders.begin(), folders.end());
    return folders;
}

Project openOrCreate(const fs::path& folder) {
    return fs::exists(folder / "project.sqlite") ? Project::open(folder) : Project::create(folder);
}

} // namespace

void importSamples(const fs::path& folder, const fs::path& samples, const std::function<bool()>& isCancelled,
                   const ProgressFn& progress) {
    const std::vector<fs::path> tasks = taskFolders(samples);
    const Project project = openOrCreate(folder);
    for (size_t i = 0; i < tasks.size(); ++i) {
        ImportRequest request = importRequestFrom(tasks[i]);
        if (TaskStore(project).find(request.task.name))
            continue;
        request.isCancelled = isCancelled;
        request.onProgress = [&](const ImportProgress& now) {
            const double part = now.bytesTotal > 0
                                    ? static_cast<double>(now.bytesRead) / static_cast<double>(now.bytesTotal)
                                    : 0;
            progress(request.task.name, (static_cast<double>(i) + part) / static_cast<double>(tasks.size()));
        };
        importTask(request, project);
    }
}

} // namespace alter
