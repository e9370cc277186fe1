#pragma once

namespace alter {

/// From now on the first Ctrl+C (or request to terminate) sets the flag of cancellation.h, so that the work
/// can end at its next step; a second one ends the process at once.
void cancelOnInterrupt();

} // namespace alter
