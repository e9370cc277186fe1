#include "core/store/change_watcher.h"

#include <utility>

namespace alter {

bool ChangeWatcher::changed() {
    const int64_t now = m_db.number("PRAGMA data_version");
    return std::exchange(m_version, now) != now;
}

} // namespace alter
