#pragma once

#include "core/results/result_choice.h"

#include <optional>
#include <string>
#include <vector>

namespace alter {

/// A field of the configuration that is not the same in all columns.
struct ConfigDifference {
    std::string path = {};                               ///< "stage1.learningRate"
    std::vector<std::optional<std::string>> values = {}; ///< by column, as JSON writes them without quotation
                                                         ///< marks; nothing for base, or if absent

    bool operator==(const ConfigDifference&) const = default;
};

/// In the order of the configuration, the name left out. Fields that only one column has count as different;
/// base has none and does not count.
std::vector<ConfigDifference> configDifferences(const Project& project,
                                                const std::vector<ResultColumn>& columns);

} // namespace alter
