#pragma once

namespace alter {

/// The one flag that says the user wants this process's work to end (Ctrl+C, a stop request, a closed
/// window). Set from any thread and from signal handlers; long work asks between steps.
void requestCancel() noexcept;
bool cancelRequested() noexcept;

/// For the next piece of work of a process that goes on (a server), and for tests.
void clearCancel() noexcept;

/// Throws Interrupted when the flag is set; `what` is what stops ("The import was stopped.").
void throwIfCancelled(const char* what = "The work was stopped.");

} // namespace alter
