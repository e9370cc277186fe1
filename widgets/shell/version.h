#pragma once

namespace alter {

/// Of the window; set by CMake.
extern const char* const windowVersion;

} // namespace alter
