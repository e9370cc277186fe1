#pragma once

namespace alter {

/// Sets a variable of this process's environment unless it is set already: the user's own value wins.
void setDefaultEnvironment(const char* name, const char* value);

} // namespace alter
