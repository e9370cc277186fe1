#pragma once

#include <QString>

namespace alter {

/// Of the window; set by CMake.
extern const char* const windowVersion;

/// Of the program, of what it stands on and of the system, a line each, for reports.
QString versions();

} // namespace alter
