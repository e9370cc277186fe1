#pragma once

#include <chrono>
#include <string>

namespace alter {

/// Now, in UTC: "2026-11-22T21:30:15.042Z". Such texts sort by time.
std::string utcNow();

std::string utcText(std::chrono::system_clock::time_point time);

} // namespace alter
