#include "core/base/os/process.h"

#include <array>
#include <cerrno>
#include <signal.h>
#include <unistd.h>

namespace alter {

int64_t currentProcessId() {
    return getpid();
}

bool isProcessAlive(int64_t processId) {
    if (processId <= 0)
        return false;
    // Signal 0 only asks; EPERM: it lives, but belongs to someone else.
    return kill(static_cast<pid_t>(processId), 0) == 0 || errno == EPERM;
}

void interruptProcess(int64_t processId) {
    if (processId > 0)
        kill(static_cast<pid_t>(processId), SIGINT);
}

std::string hostName() {
    std::array<char, 256> name{};
    if (gethostname(name.data(), name.size() - 1) != 0)
        return "localhost";
    return name.data();
}

} // namespace alter
