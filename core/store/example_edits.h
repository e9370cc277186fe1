#pragma once

#include "core/store/examples.h"

#include <span>
#include <utility>
#include <vector>

namespace alter {

/// An example and the split it belongs to.
using SplitOfExample = std::pair<int64_t, Split>;

/// Changes to single examples, as a person makes them. Each call is one transaction and returns what undoes
/// it.
class ExampleEdits {
  public:
    explicit ExampleEdits(const Project& project) : m_db(project.database()) {}

    /// `fields` as in ExampleWriter::add(). Returns those from before; Missing if there is no such example.
    std::string setFields(int64_t id, const std::string& fields);

    /// Returns the examples that changed.
    std::vector<int64_t> setExcluded(std::span<const int64_t> ids, bool excluded);

    /// Returns the examples that moved, with where they were.
    std::vector<SplitOfExample> setSplit(std::span<const int64_t> ids, Split split);
    void setSplits(std::span<const SplitOfExample> places);

    /// `example.id` 0 gets a new one, any other is taken as it is (an example that comes back). Returns the
    /// id.
    int64_t add(const Example& example);
    void remove(int64_t id);

  private:
    Database& m_db;
};

} // namespace alter
