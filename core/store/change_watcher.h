#pragma once

#include "core/store/database.h"

namespace alter {

/// Tells a reader whether anyone else has written since it last looked; costs microseconds. Writes through
/// the watched connection itself do not count.
class ChangeWatcher {
  public:
    explicit ChangeWatcher(Database& database) : m_db(database) {}

    /// True the first time, and after each change.
    bool changed();

  private:
    Database& m_db;
    int64_t m_version = -1;
};

} // namespace alter
