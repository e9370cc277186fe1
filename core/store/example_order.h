#pragma once

#include "core/base/split.h"
#include "core/store/project.h"

#include <cstdint>
#include <optional>

namespace alter {

/// The examples of a task's split as a numbered list, in the order of import; excluded ones do not count. No
/// list is made, so that a million of them cost no memory.
class ExampleOrder {
  public:
    ExampleOrder(const Project& project, int64_t taskId, Split split)
        : m_db(project.database()), m_taskId(taskId), m_split(split) {}

    int64_t count() const;
    /// The example's number, from 1; 0 if it is not one of them.
    int64_t numberOf(int64_t exampleId) const;
    /// The id of the example with that number, from 1.
    std::optional<int64_t> at(int64_t number) const;

  private:
    Database& m_db;
    int64_t m_taskId;
    Split m_split;
};

} // namespace alter
