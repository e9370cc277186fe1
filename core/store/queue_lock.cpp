#include "core/store/queue_lock.h"

#include "core/base/os/file_lock.h"

#include <algorithm>

namespace alter {

std::filesystem::path queueLockFile(const Project& project, const std::string& device) {
    std::string name = "queue-" + device + ".lock";
    std::replace(name.begin(), name.end(), ':', '-');
    return project.folder() / name;
}

bool isWorkedOff(const Project& project, const std::string& device) {
    const std::filesystem::path file = queueLockFile(project, device);
    return std::filesystem::exists(file) && !FileLock::tryLock(file);
}

} // namespace alter
