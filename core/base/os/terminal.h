#pragma once

#include <cstddef>

namespace alter {

/// True if standard error is shown on a terminal that can move its cursor.
bool standardErrorIsTerminal();

/// Columns of the terminal behind standard error; 80 where it doesn't say.
size_t terminalColumns();

} // namespace alter
