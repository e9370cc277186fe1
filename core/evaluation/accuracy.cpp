#include "core/evaluation/answer_text.h"
#include "core/evaluation/mean_metric.h"
#include "core/evaluation/metrics.h"

namespace alter {

namespace {

class Accuracy final : public MeanMetric {
  public:
    std::string_view name() const override { return "accuracy"; }
    std::string_view title() const override { return "Accuracy"; }

    double exampleScore(const Answer& answer) const override { return isLabelRight(answer) ? 1 : 0; }
};

} // namespace

const Metric& accuracy() {
    static const Accuracy metric;
    return metric;
}

} // namespace alter
