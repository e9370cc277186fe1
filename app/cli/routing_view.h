#pragma once

#include "core/routing/routing_cube.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace alter {

RoutingQuantity routingQuantityFromText(std::string_view text); ///< gate, share, win; Usage for another word
std::string titleOf(RoutingQuantity quantity);

struct RoutingFilter {
    std::string task;  ///< "" = all
    std::string layer; ///< "3" or "encoder.3"; "" = all
};

/// The chosen part of a snapshot for the command line: as text, JSON and CSV.
class RoutingView {
  public:
    /// Throws Missing for a task or layer that the snapshot doesn't have.
    RoutingView(const RoutingSnapshot& snapshot, const RoutingFilter& filter);

    int64_t step() const { return m_snapshot.step; }
    const RoutingCube& cube() const { return m_cube; }

    /// Axis names and [task][layer][expert] of "weights" (signed gates), "shares" and "wins"; "entropy" as
    /// [task][layer] in nats.
    nlohmann::ordered_json toJson() const;
    std::string text(RoutingQuantity quantity) const;
    std::string csv() const;

  private:
    RoutingSnapshot m_snapshot; ///< only what was chosen, by layer
    RoutingCube m_cube;
};

} // namespace alter
