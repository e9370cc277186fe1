#pragma once

namespace alter {

/// Of this program; set by CMake.
inline constexpr const char* programVersion = ALTER_VERSION;

} // namespace alter
