#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace alter {

/// Gates changed by hand, with experts by their names.
struct GateChanges {
    std::optional<std::string> pin = {};      ///< this expert alone
    std::vector<std::string> ablate = {};     ///< left out
    std::map<std::string, double> scale = {}; ///< factors, after the others

    bool empty() const { return !pin && ablate.empty() && scale.empty(); }
    /// Each once, in alphabetical order.
    std::vector<std::string> experts() const;
    /// These, with `others` on top: their pin and their factors take the place of these.
    GateChanges with(const GateChanges& others) const;
    bool operator==(const GateChanges&) const = default;
};

} // namespace alter
