#include "core/store/run_folder.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/os/output_file.h"
#include "core/base/os/process.h"
#include "core/base/text.h"
#include "core/store/runs.h"

namespace alter {

namespace {

/// How long a run of another host may be silent before it counts as gone.
constexpr std::chrono::minutes silence{15};

bool maySpeakYet(const Run& run) {
    return run.host != hostName() && run.updatedAt > utcText(std::chrono::system_clock::now() - silence);
}

} // namespace

FileLock RunFolder::lock() const {
    std::filesystem::create_directories(m_path);
    if (auto lock = FileLock::tryLock(lockFile())) {
        lock->write(cat("process ", currentProcessId(), " on ", hostName()));
        return std::move(*lock);
    }
    throwFailed({.what = "Another process is working on this run.",
                 .where = m_path.string(),
                 .found = readFileWhole(lockFile()),
                 .next = "Wait until it ends, or ask it to with: alter run stop PROJECT RUN"});
}

bool RunFolder::isLocked() const {
    return std::filesystem::exists(lockFile()) && !FileLock::tryLock(lockFile());
}

int recoverDeadRuns(const Project& project) {
    RunStore runs(project);
    int recovered = 0;
    for (const Run& run : runs.list()) {
        if (run.state != RunState::Running || maySpeakYet(run))
            continue;
        const RunFolder folder(project, run.id);
        // Held until the state is written, so that nobody can start the run again in between.
        std::optional<FileLock> lock;
        if (std::filesystem::exists(folder.path()) && !(lock = FileLock::tryLock(folder.lockFile())))
            continue;
        if (runs.get(run.id).state != RunState::Running)
            continue; // it ended properly after the list was read
        const Error error(
            ErrorKind::Failed,
            {.what = "The process ended without saying why.",
             .found =
                 cat("process ", run.pid, " on ", run.host, " is gone; last sign of life ", run.updatedAt),
             .next = "It may have been killed, for instance for lack of memory; look at log.txt in the "
                     "run's folder, then resume the run."});
        runs.setState(run.id, RunState::Failed, &error);
        logWarning(cat("run ", run.name, ": its process ended without saying why"));
        ++recovered;
    }
    return recovered;
}

} // namespace alter
