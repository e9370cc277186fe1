#pragma once

#include "core/base/split.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace alter {

/// How examples without a split of their own are shared out.
struct SplitRule {
    std::array<double, 3> shares = {0.8, 0.1, 0.1}; ///< train, validation, test; only their proportions count
    uint64_t seed = 0;
    std::string field =
        {}; ///< if not empty, this field of a record names its split (train, valid, dev, test, …)
};

/// The same for equal texts, on every machine, forever.
uint64_t stableHash(std::string_view text, uint64_t seed = 0);

/// The split of an example, from its rendered input alone: duplicates stay on one side.
Split splitOf(std::string_view renderedInput, const SplitRule& rule);

/// The split that a data set's own name for it means ("dev", "val", "valid", "eval", "Training", …), if any.
std::optional<Split> splitNamed(std::string_view name);

} // namespace alter
