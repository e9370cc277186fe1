#pragma once

#include "core/store/routing_store.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace alter {

/// What is shown of each cell.
enum class GateFigure { Gate, Share, Win };

GateFigure gateFigureFromText(std::string_view text); ///< gate, share, win; Usage for another word
std::string titleOf(GateFigure figure);

struct RoutingFilter {
    std::string task;  ///< "" = all
    std::string layer; ///< "3" or "encoder.3"; "" = all
};

/// A snapshot as tables: tasks by experts, for each layer.
class RoutingView {
  public:
    /// Throws Missing for a task or layer that the snapshot doesn't have.
    RoutingView(const RoutingSnapshot& snapshot, const RoutingFilter& filter);

    int64_t step = 0;
    int stage = 1;
    std::vector<std::string> layers; ///< "decoder.0", bottom first, the encoder's before the decoder's
    std::vector<std::string> tasks;
    std::vector<std::string> experts; ///< tasks' own first, then the shared ones

    std::vector<double> table(size_t layer, GateFigure figure) const; ///< [tasks, experts]; NaN where unknown
    std::vector<double> meanTable(GateFigure figure) const;           ///< over layers

    /// Axis names and [task][layer][expert] of "weights" (signed gates), "shares" and "wins"; "entropy" as
    /// [task][layer] in nats.
    nlohmann::ordered_json toJson() const;
    std::string text(GateFigure figure) const;
    std::string csv() const;

  private:
    const RoutingCell* cell(size_t task, size_t layer, size_t expert) const;
    double figureOf(size_t task, size_t layer, size_t expert, GateFigure figure) const;
    nlohmann::ordered_json cube(GateFigure figure) const;

    std::vector<RoutingCell> m_cells;
    std::vector<size_t> m_places; ///< [task, layer, expert] into m_cells, or npos
};

} // namespace alter
