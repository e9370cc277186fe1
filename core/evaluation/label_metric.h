#pragma once

#include "core/evaluation/metric.h"

namespace alter {

/// A metric that follows from how often each label was right, invented and missed. Totals: three for each
/// label in order of appearance, see LabelTotals.
class LabelMetric : public Metric {
  public:
    double exampleScore(const Answer& answer) const override;

  protected:
    /// One label's part of the totals.
    struct LabelTotals {
        double hits;   ///< predicted and right
        double wrong;  ///< predicted, but another label was right
        double missed; ///< right, but another label was predicted

        double predicted() const { return hits + wrong; }
        double right() const { return hits + missed; }
    };
    static size_t labelCount(std::span<const double> totals) { return totals.size() / 3; }
    static LabelTotals label(std::span<const double> totals, size_t i);

    Tally tallyOf(const std::vector<Answer>& answers) const override;
};

} // namespace alter
