#pragma once

#include "core/base/split.h"
#include "core/data/format.h"

#include <nlohmann/json.hpp>

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace alter {

/// A record that did not fit.
struct BadRow {
    std::filesystem::path file;
    Position at;
    std::string reason;
};

/// What an import did, or why it did nothing.
struct ImportReport {
    static constexpr size_t shownRows = 10;

    std::string task;
    int64_t taskId = 0;
    int64_t rows = 0;                  ///< records read, bad ones included
    std::array<int64_t, 3> examples{}; ///< by Split
    int64_t badRows = 0;
    std::map<std::string, int64_t> reasons; ///< kinds of fault and how often
    std::vector<BadRow> firstBadRows;       ///< at most shownRows
    std::vector<std::pair<std::filesystem::path, DetectedFormat>> files;
    nlohmann::ordered_json statistics; ///< as stored with the task
    double seconds = 0;

    void addBad(BadRow row, const std::string& kind);

    /// "3 of 200 rows do not fit: …", then the first of them with file, line, column and reason, a line each.
    std::string badRowsText() const;
    nlohmann::ordered_json toJson() const;
};

} // namespace alter
