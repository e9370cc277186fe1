#include "core/evaluation/label_metric.h"
#include "core/evaluation/metrics.h"

#include <cmath>

namespace alter {

namespace {

class Matthews final : public LabelMetric {
  public:
    std::string_view name() const override { return "matthews"; }
    std::string_view title() const override { return "Matthews correlation"; }

    using Metric::value;
    double value(std::span<const double> totals, size_t examples) const override {
        // Gorodkin's form for any number of labels: a correlation of the one-hot vectors.
        const auto n = static_cast<double>(examples);
        double hits = 0, products = 0, predictedSquares = 0, rightSquares = 0;
        for (size_t i = 0; i < labelCount(totals); ++i) {
            const LabelTotals counts = label(totals, i);
            hits += counts.hits;
            products += counts.predicted() * counts.right();
            predictedSquares += counts.predicted() * counts.predicted();
            rightSquares += counts.right() * counts.right();
        }
        const double spread = (n * n - predictedSquares) * (n * n - rightSquares);
        return spread == 0 ? 0 : (hits * n - products) / std::sqrt(spread);
    }
};

} // namespace

const Metric& matthews() {
    static const Matthews metric;
    return metric;
}

} // namespace alter
