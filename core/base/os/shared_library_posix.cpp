#include "core/base/os/shared_library.h"

#include <dlfcn.h>

namespace alter {

std::string loadSharedLibrary(const std::string& name) {
    if (dlopen(name.c_str(), RTLD_NOW | RTLD_GLOBAL))
        return {};
    const char* reason = dlerror();
    return reason ? reason : "unknown reason";
}

} // namespace alter
