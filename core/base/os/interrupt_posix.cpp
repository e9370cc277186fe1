#include "core/base/cancellation.h"
#include "core/base/os/interrupt.h"

#include <csignal>

namespace alter {

namespace {

extern "C" void onInterrupt(int) {
    requestCancel();
}

} // namespace

void cancelOnInterrupt() {
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    // The handler is gone after its first call, so that a second signal has its ordinary effect.
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace alter
