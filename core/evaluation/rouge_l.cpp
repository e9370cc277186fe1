#include "core/evaluation/answer_text.h"
#include "core/evaluation/mean_metric.h"
#include "core/evaluation/metrics.h"

#include <algorithm>
#include <map>

namespace alter {

namespace {

using Words = std::vector<std::string>;

/// Length of the longest common subsequence: one row of the table at a time.
size_t commonLength(const Words& left, const Words& right) {
    std::map<std::string_view, int> numbers; // comparing numbers is what makes long texts fast
    const auto numbered = [&](const Words& words) {
        std::vector<int> result;
        for (const std::string& word : words)
            result.push_back(numbers.emplace(word, static_cast<int>(numbers.size())).first->second);
        return result;
    };
    const std::vector<int> rows = numbered(left), columns = numbered(right);
    std::vector<size_t> lengths(columns.size() + 1);
    for (const int word : rows) {
        size_t diagonal = 0;
        for (size_t j = 1; j <= columns.size(); ++j) {
            const size_t above = lengths[j];
            lengths[j] = word == columns[j - 1] ? diagonal + 1 : std::max(above, lengths[j - 1]);
            diagonal = above;
        }
    }
    return lengths.back();
}

double fMeasure(const Words& predicted, const Words& right) {
    if (predicted.empty() || right.empty())
        return 0;
    const auto common = static_cast<double>(commonLength(right, predicted));
    return 2 * common / static_cast<double>(predicted.size() + right.size());
}

class RougeL final : public MeanMetric {
  public:
    std::string_view name() const override { return "rougeL"; }
    std::string_view title() const override { return "ROUGE-L"; }

    double exampleScore(const Answer& answer) const override {
        const Words predicted = rougeWords(answer.prediction);
        return bestScore(answer, [&](const std::string& reference) {
            const Words right = rougeWords(reference);
            if (predicted.empty() && right.empty())
                return fMeasure(answerWords(answer.prediction), answerWords(reference));
            return fMeasure(predicted, right);
        });
    }
};

} // namespace

const Metric& rougeL() {
    static const RougeL metric;
    return metric;
}

} // namespace alter
