#pragma once

#include "core/store/examples.h"

#include <nlohmann/json.hpp>

#include <array>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace alter {

/// Which of a task's examples a person wants to see; what is left out does not matter.
struct ExampleFilter {
    std::optional<Split> split = {};
    std::optional<bool> excluded = {};
    std::string words = {}; ///< all of them must occur in the values, in any case and order
    std::function<bool(const nlohmann::ordered_json& fields)> matches = {};
};

/// Where a search goes on.
struct ExamplePlace {
    size_t split = 0; ///< index in allSplits
    int64_t after = std::numeric_limits<int64_t>::min();
    bool operator==(const ExamplePlace&) const = default;
};

/// A part of a search's answer.
struct ExampleIds {
    std::vector<int64_t> ids = {};
    ExamplePlace next = {};
    int64_t looked = 0; ///< how many examples were looked at
    bool atEnd() const { return next.split >= allSplits.size(); }
};

/// How many examples of each split count, and how many are excluded.
struct ExampleCounts {
    std::array<int64_t, allSplits.size()> counted{};
    std::array<int64_t, allSplits.size()> excluded{};
    int64_t all() const;
    bool operator==(const ExampleCounts&) const = default;
};

/// Finds examples for a person to look at, excluded ones too, in pieces whose cost does not depend on how
/// many there are.
class ExampleBrowser {
  public:
    explicit ExampleBrowser(const Project& project) : m_project(project), m_db(project.database()) {}

    /// Goes on from `from` (the beginning by default) in the order train, validation, test and, within each,
    /// of import, until at least `look` examples were looked at or the end is reached.
    ExampleIds search(int64_t taskId, const ExampleFilter& filter, const ExamplePlace& from,
                      int64_t look) const;

    /// In the order of `ids`; those that are gone are left out.
    std::vector<Example> examples(std::span<const int64_t> ids) const;

    /// By task; a task without examples is not in it.
    std::map<int64_t, ExampleCounts> counts() const;

  private:
    const Project& m_project;
    Database& m_db;
};

} // namespace alter
