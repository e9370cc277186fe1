#pragma once

#include "core/evaluation/metric.h"

namespace alter {

/// A metric whose value is the mean of exampleScore().
class MeanMetric : public Metric {
  public:
    using Metric::value;
    double value(std::span<const double> totals, size_t examples) const override;

  protected:
    Tally tallyOf(const std::vector<Answer>& answers) const override;
};

} // namespace alter
