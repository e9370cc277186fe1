#include "core/base/os/resources.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <optional>
#include <sched.h>
#include <string>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace alter {

namespace {

/// A number in a file that holds one word; nothing if it is missing or says "max".
std::optional<uint64_t> numberIn(const std::string& file) {
    std::ifstream in(file);
    uint64_t value = 0;
    if (in >> value)
        return value;
    return std::nullopt;
}

/// The value in bytes of a line "Name:   123 kB" of a file in /proc.
std::optional<uint64_t> kibibytesLine(const char* file, const std::string& name) {
    std::ifstream in(file);
    for (std::string word; in >> word;) {
        uint64_t value = 0;
        if (word == name && in >> value)
            return value * 1024;
    }
    return std::nullopt;
}

/// What the control group of a container still allows (version 2, then version 1).
uint64_t controlGroupRoom() {
    const std::string root = "/sys/fs/cgroup/";
    for (const auto& [limitName, usedName] :
         {std::pair{"memory.max", "memory.current"},
          std::pair{"memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes"}}) {
        const auto limit = numberIn(root + limitName);
        const auto used = numberIn(root + usedName);
        if (limit && used)
            return *limit > *used ? *limit - *used : 0;
    }
    return std::numeric_limits<uint64_t>::max();
}

double secondsOf(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

} // namespace

uint64_t peakMemoryBytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
    return static_cast<uint64_t>(usage.ru_maxrss); // bytes there, KiB elsewhere
#else
    return static_cast<uint64_t>(usage.ru_maxrss) * 1024;
#endif
}

uint64_t currentMemoryBytes() {
    return kibibytesLine("/proc/self/status", "VmRSS:").value_or(0);
}

uint64_t availableMemoryBytes() {
    const auto pages = static_cast<uint64_t>(std::max(0L, sysconf(_SC_PHYS_PAGES)));
    const uint64_t installed = pages * static_cast<uint64_t>(sysconf(_SC_PAGESIZE));
    return std::min(kibibytesLine("/proc/meminfo", "MemAvailable:").value_or(installed), controlGroupRoom());
}

double cpuSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
}

int usableCpus() {
#ifdef __linux__
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0)
        return std::max(1, CPU_COUNT(&set));
#endif
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

bool processorHasBf16() {
    static const bool has = [] {
        std::ifstream file("/proc/cpuinfo");
        for (std::string word; file >> word;)
            if (word == "avx512_bf16" || word == "amx_bf16")
                return true;
        return false;
    }();
    return has;
}

} // namespace alter
