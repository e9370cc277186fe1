#include "core/evaluation/metrics.h"
#include "core/evaluation/span_text.h"

#include <algorithm>
#include <iterator>

namespace alter {

namespace {

struct SpanCounts {
    double hits = 0, wrong = 0, missed = 0;

    double f1() const { return hits == 0 ? 0 : 2 * hits / (2 * hits + wrong + missed); }
    bool perfect() const { return wrong == 0 && missed == 0; }
    double score() const { return perfect() ? 1 : f1(); }
};

SpanCounts countSpans(std::vector<Span> predicted, const std::string& reference) {
    std::vector<Span> right = parseSpans(reference), common;
    std::sort(right.begin(), right.end());
    std::sort(predicted.begin(), predicted.end());
    std::set_intersection(predicted.begin(), predicted.end(), right.begin(), right.end(),
                          std::back_inserter(common));
    return {.hits = static_cast<double>(common.size()),
            .wrong = static_cast<double>(predicted.size() - common.size()),
            .missed = static_cast<double>(right.size() - common.size())};
}

/// Against the reference that fits best.
SpanCounts countSpans(const Answer& answer) {
    const std::vector<Span> predicted = parseSpans(answer.prediction);
    SpanCounts best = countSpans(predicted, answer.references.front());
    for (const std::string& reference : answer.references) {
        const SpanCounts counts = countSpans(predicted, reference);
        if (counts.score() > best.score())
            best = counts;
    }
    return best;
}

class SpanF1 final : public Metric {
  public:
    std::string_view name() const override { return "span_f1"; }
    std::string_view title() const override { return "Span F1"; }

    using Metric::value;
    double value(std::span<const double> totals, size_t) const override {
        return totals.empty() ? 0 : SpanCounts{totals[0], totals[1], totals[2]}.f1();
    }

    double exampleScore(const Answer& answer) const override { return countSpans(answer).score(); }

  protected:
    Tally tallyOf(const std::vector<Answer>& answers) const override {
        Tally tally;
        for (const Answer& answer : answers) {
            const SpanCounts counts = countSpans(answer);
            tally.add({{0, counts.hits}, {1, counts.wrong}, {2, counts.missed}});
        }
        return tally;
    }
};

} // namespace

const Metric& spanF1() {
    static const SpanF1 metric;
    return metric;
}

} // namespace alter
