#include "core/store/content_hash.h"

#include "core/base/hash.h"

namespace alter {

int64_t contentHash(const std::string& fields) {
    return static_cast<int64_t>(std::stoull(sha256(fields).substr(0, 16), nullptr, 16));
}

} // namespace alter
