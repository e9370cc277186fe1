#include "app/cli/doctor_checks.h"

#include "app/cli/engine/devices.h"
#include "app/cli/version.h"
#include "core/base/error.h"
#include "core/base/os/child_process.h"
#include "core/base/os/resources.h"
#include "core/base/text.h"
#include "core/formats/backbone_import.h"
#include "core/store/backbones.h"
#include "core/store/examples.h"
#include "core/store/queue.h"
#include "core/store/run_folder.h"
#include "core/store/runs.h"
#include "core/store/tasks.h"

#include <SQLiteCpp/Database.h>
#include <arrow/util/config.h>
#include <torch/headeronly/version.h>

namespace alter {

namespace {

constexpr uint64_t littleMemory = uint64_t{3} << 30;
constexpr uint64_t littleDisk = uint64_t{2} << 30;

Finding deviceFinding() {
    const auto report = attempt([] { return deviceReport("auto"); });
    if (!report)
        return {"device", report.error().parts().what, report.error().parts().next};
    const DeviceReport& found = report.value();
    return {"device", cat(found.device, " with ", found.dtype, " (", found.reason, ")"), ""};
}

Finding memoryFinding() {
    const uint64_t free = availableMemoryBytes();
    return {"memory", cat(humanBytes(free), " free"),
            free < littleMemory
                ? "Close other programs: training a model of 270 million parameters takes about 3 GB."
                : ""};
}

Finding diskFinding(const std::filesystem::path& folder) {
    std::error_code error;
    const auto space = std::filesystem::space(folder, error);
    if (error)
        return {"disk", cat(folder.string(), ": ", error.message()), "Check the path and your rights."};
    return {"disk",
            cat(humanBytes(space.available), " free at ",
                std::filesystem::absolute(folder).lexically_normal().string()),
            space.available < littleDisk ? "Make room: a backbone and its checkpoints take up to 2 GB." : ""};
}

void checkBackbones(const Project& project, std::vector<Finding>& findings) {
    const BackboneStore backbones(project);
    for (const BackboneRecord& backbone : backbones.list()) {
        const auto info = attempt([&] { return readBackboneInfo(project.backboneFolder(backbone.name)); });
        if (info && info.value().fingerprint == backbone.fingerprint)
            continue;
        findings.push_back({cat("backbone ", backbone.name),
                            info ? "its files are not those that were imported" : info.error().parts().what,
                            "Bring its folder back, or remove the backbone and import it again."});
    }
    const std::filesystem::path folder = project.folder() / "backbones";
    if (!std::filesystem::is_directory(folder))
        return;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (!backbones.find(entry.path().filename().string()))
            findings.push_back({"folder", cat(entry.path().string(), " belongs to no backbone"),
                                "Remove it, if no import runs now."});
}

void checkTasks(const Project& project, std::vector<Finding>& findings) {
    const ExampleStore examples(project);
    for (const Task& task : TaskStore(project).list()) {
        if (examples.count(task.id, Split::Validation) == 0)
            findings.push_back(
                {cat("task ", task.name), "it has no validation examples",
                 "Import it with --validation or --split: without them the best checkpoint is a guess."});
        if (const int64_t shared = examples.contentsInSeveralSplits(task.id); shared > 0)
            findings.push_back({cat("task ", task.name), cat(shared, " examples are in more than one split"),
                                "Import it again without them: they make test scores too good."});
    }
}

void checkRuns(const Project& project, std::vector<Finding>& findings) {
    recoverDeadRuns(project);
    for (const Run& run : RunStore(project).list())
        if (run.state == RunState::Failed)
            findings.push_back(
                {cat("run ", run.name), cat("failed at step ", run.step),
                 cat("Look at it with alter run show, then alter run resume PROJECT ", run.name, ".")});
    const QueueStore queue(project);
    for (const QueueEntry& entry : queue.list())
        if (entry.state == QueueState::Running &&
            (entry.runId.empty() || !RunFolder(project, entry.runId).isLocked()))
            findings.push_back({cat("queue entry ", entry.id),
                                "it is said to run, but no process works on it",
                                "Start the queue again with alter queue PROJECT work."});
}

} // namespace

std::vector<Finding> machineFindings(const std::filesystem::path& folder) {
    return {{"alter", cat(programVersion, " at ", programPath().string()), ""},
            {"LibTorch", TORCH_VERSION, ""},
            {"Arrow", ARROW_VERSION_STRING, ""},
            {"SQLite", SQLite::getLibVersion(), ""},
            {"SentencePiece", ALTER_SENTENCEPIECE_VERSION, ""},
            {"processors", cat(usableCpus()), ""},
            deviceFinding(),
            memoryFinding(),
            diskFinding(folder)};
}

std::vector<Finding> projectFindings(const std::filesystem::path& folder) {
    const Project project = Project::open(folder);
    std::vector<Finding> findings;
    checkBackbones(project, findings);
    checkTasks(project, findings);
    checkRuns(project, findings);
    return findings;
}

} // namespace alter
