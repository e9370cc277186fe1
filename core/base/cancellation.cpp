#include "core/base/cancellation.h"

#include "core/base/error.h"

#include <atomic>

namespace alter {

namespace {

std::atomic<bool> cancelFlag = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler sets it");

} // namespace

void requestCancel() noexcept {
    cancelFlag.store(true, std::memory_order_relaxed);
}

bool cancelRequested() noexcept {
    return cancelFlag.load(std::memory_order_relaxed);
}

void clearCancel() noexcept {
    cancelFlag.store(false, std::memory_order_relaxed);
}

void throwIfCancelled(const char* what) {
    if (cancelRequested())
        throw Error(ErrorKind::Interrupted, {.what = what});
}

} // namespace alter
