#include "core/base/os/environment.h"

#include <cstdlib>

namespace alter {

void setDefaultEnvironment(const char* name, const char* value) {
    setenv(name, value, /*overwrite=*/0);
}

} // namespace alter
