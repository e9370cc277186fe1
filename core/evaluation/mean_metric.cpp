#include "core/evaluation/mean_metric.h"

namespace alter {

double MeanMetric::value(std::span<const double> totals, size_t examples) const {
    return examples == 0 ? 0 : totals[0] / static_cast<double>(examples);
}

Tally MeanMetric::tallyOf(const std::vector<Answer>& answers) const {
    Tally tally;
    for (const Answer& answer : answers)
        tally.add({{0, exampleScore(answer)}});
    return tally;
}

} // namespace alter
