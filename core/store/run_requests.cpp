#include "core/store/run_requests.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/run_folder.h"
#include "core/store/runs.h"

namespace alter {

bool requestOf(const Project& project, const std::string& runId, ControlRequest request,
               const std::string& next) {
    RunStore runs(project);
    const Run run = runs.get(runId);
    if (RunFolder(project, run.id).isLocked()) {
        ControlStore(project).post(run.id, request);
        return true;
    }
    const bool waits = run.state == RunState::Paused || run.state == RunState::Created;
    if (request != ControlRequest::Stop || !waits)
        throwBadInput({.what = cat("The run does not run, so it cannot ", toText(request), "."),
                       .where = cat("run ", run.name),
                       .found = toText(run.state),
                       .next = next});
    runs.setState(run.id, RunState::Stopped);
    return false;
}

} // namespace alter
