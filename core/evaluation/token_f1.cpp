#include "core/evaluation/answer_text.h"
#include "core/evaluation/mean_metric.h"
#include "core/evaluation/metrics.h"

#include <algorithm>
#include <iterator>

namespace alter {

namespace {

double bagF1(std::vector<std::string> predicted, std::vector<std::string> right) {
    if (predicted.empty() || right.empty())
        return predicted.empty() && right.empty() ? 1 : 0;
    std::sort(predicted.begin(), predicted.end());
    std::sort(right.begin(), right.end());
    std::vector<std::string> common;
    std::set_intersection(predicted.begin(), predicted.end(), right.begin(), right.end(),
                          std::back_inserter(common));
    return 2.0 * static_cast<double>(common.size()) / static_cast<double>(predicted.size() + right.size());
}

class TokenF1 final : public MeanMetric {
  public:
    std::string_view name() const override { return "token_f1"; }
    std::string_view title() const override { return "Token F1"; }

    double exampleScore(const Answer& answer) const override {
        const auto predicted = answerWords(answer.prediction);
        return bestScore(
            answer, [&](const std::string& reference) { return bagF1(predicted, answerWords(reference)); });
    }
};

} // namespace

const Metric& tokenF1() {
    static const TokenF1 metric;
    return metric;
}

} // namespace alter
