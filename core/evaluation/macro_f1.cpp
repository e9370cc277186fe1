#include "core/evaluation/label_metric.h"
#include "core/evaluation/metrics.h"

namespace alter {

namespace {

class MacroF1 final : public LabelMetric {
  public:
    std::string_view name() const override { return "macro_f1"; }
    std::string_view title() const override { return "Macro F1"; }

    using Metric::value;
    double value(std::span<const double> totals, size_t) const override {
        double sum = 0;
        size_t present = 0;
        for (size_t i = 0; i < labelCount(totals); ++i) {
            const LabelTotals counts = label(totals, i);
            const double uses = counts.predicted() + counts.right();
            if (uses == 0)
                continue; // absent from this resample
            sum += 2 * counts.hits / uses;
            ++present;
        }
        return present == 0 ? 0 : sum / static_cast<double>(present);
    }
};

} // namespace

const Metric& macroF1() {
    static const MacroF1 metric;
    return metric;
}

} // namespace alter
