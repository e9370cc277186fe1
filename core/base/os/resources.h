#pragma once

#include <cstdint>

namespace alter {

/// The most memory this process has ever held, in bytes.
uint64_t peakMemoryBytes();

/// The memory this process holds now, in bytes.
uint64_t currentMemoryBytes();

/// The memory that a process may still take without swapping, in bytes: the machine's, or less where a
/// control group limits this process.
uint64_t availableMemoryBytes();

/// Processor time (user and system) this process has used, in seconds.
double cpuSeconds();

/// How many processors this process may run on (at least 1).
int usableCpus();

/// Whether the processor multiplies bf16 matrices itself; no where the system does not tell.
bool processorHasBf16();

} // namespace alter
