#pragma once

#include <cstdint>
#include <string>

namespace alter {

/// This process's number, unique on this host while it lives.
int64_t currentProcessId();

/// True if a process of that number lives on this host (it may be another one that reused the number).
bool isProcessAlive(int64_t processId);

/// Asks it to end as Ctrl+C does; nothing if it is gone.
void interruptProcess(int64_t processId);

/// The name of this machine in its network.
std::string hostName();

} // namespace alter
