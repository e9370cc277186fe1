#include "core/evaluation/answer_text.h"
#include "core/evaluation/mean_metric.h"
#include "core/evaluation/metrics.h"

namespace alter {

namespace {

class ExactMatch final : public MeanMetric {
  public:
    std::string_view name() const override { return "exact_match"; }
    std::string_view title() const override { return "Exact match"; }

    double exampleScore(const Answer& answer) const override {
        const auto predicted = answerWords(answer.prediction);
        return bestScore(answer, [&](const std::string& reference) {
            return answerWords(reference) == predicted ? 1.0 : 0.0;
        });
    }
};

} // namespace

const Metric& exactMatch() {
    static const ExactMatch metric;
    return metric;
}

} // namespace alter
