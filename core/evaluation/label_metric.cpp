#include "core/evaluation/label_metric.h"

#include "core/evaluation/answer_text.h"

#include <map>

namespace alter {

double LabelMetric::exampleScore(const Answer& answer) const {
    return isLabelRight(answer) ? 1 : 0;
}

LabelMetric::LabelTotals LabelMetric::label(std::span<const double> totals, size_t i) {
    return {.hits = totals[3 * i], .wrong = totals[3 * i + 1], .missed = totals[3 * i + 2]};
}

Tally LabelMetric::tallyOf(const std::vector<Answer>& answers) const {
    std::map<std::string, uint32_t> labels;
    const auto firstTotal = [&](const std::string& label) {
        return 3 * labels.emplace(label, static_cast<uint32_t>(labels.size())).first->second;
    };
    Tally tally;
    for (const Answer& answer : answers) {
        const uint32_t right = firstTotal(matchedLabel(answer));
        const uint32_t predicted = firstTotal(normalisedLabel(answer.prediction));
        // The amount of 0 makes sure that there are three totals for the last label too.
        if (right == predicted)
            tally.add({{right, 1}, {right + 2, 0}});
        else
            tally.add({{predicted + 1, 1}, {predicted + 2, 0}, {right + 2, 1}});
    }
    return tally;
}

} // namespace alter
