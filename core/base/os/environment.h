#pragma once

namespace alter {

/// Sets a variable of this process's environment unless it is set already: the user's own value wins.
void setDefaultEnvironment(const char* name, const char* value);

/// The same for what a library reads before main() begins: unless the variable is set already, this program
/// begins anew, as the same process, with it. `arguments` are main()'s. Where that cannot be, it goes on.
void beginWithEnvironment(const char* name, const char* value, char** arguments);

} // namespace alter
