#include "core/base/os/environment.h"

#include <cstdlib>
#include <unistd.h>

namespace alter {

void setDefaultEnvironment(const char* name, const char* value) {
    setenv(name, value, /*overwrite=*/0);
}

void beginWithEnvironment(const char* name, const char* value, char** arguments) {
    if (std::getenv(name))
        return;
    setenv(name, value, /*overwrite=*/1);
    execv("/proc/self/exe", arguments); // comes back only where it failed
}

} // namespace alter
