#include "core/evaluation/metric.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/evaluation/metrics.h"

#include <algorithm>

namespace alter {

namespace {

/// The one list of metrics.
std::span<const Metric* const> allMetrics() {
    static const Metric* const metrics[] = {&accuracy(), &macroF1(), &matthews(), &exactMatch(),
                                            &tokenF1(),  &rougeL(),  &spanF1()};
    return metrics;
}

} // namespace

std::span<const Tally::Amount> Tally::example(size_t i) const {
    const size_t begin = i == 0 ? 0 : m_ends[i - 1];
    return std::span(m_amounts).subspan(begin, m_ends[i] - begin);
}

void Tally::add(std::initializer_list<Amount> amounts) {
    for (const Amount& amount : amounts) {
        m_totals = std::max<size_t>(m_totals, amount.total + 1);
        m_amounts.push_back(amount);
    }
    m_ends.push_back(m_amounts.size());
}

Tally Metric::tally(const std::vector<Answer>& answers) const {
    for (size_t i = 0; i < answers.size(); ++i) {
        if (answers[i].references.empty()) {
            throwBadInput({.what = "An answer cannot be measured without a reference.",
                           .where = cat("example ", i + 1),
                           .expected = "at least one reference"});
        }
    }
    return tallyOf(answers);
}

double Metric::value(const Tally& tally) const {
    std::vector<double> totals(tally.totals());
    for (size_t i = 0; i < tally.examples(); ++i) {
        for (const auto& [total, amount] : tally.example(i))
            totals[total] += amount;
    }
    return value(totals, tally.examples());
}

const Metric& metricNamed(std::string_view name) {
    for (const Metric* metric : allMetrics()) {
        if (metric->name() == name)
            return *metric;
    }
    throwUsage({.what = "There is no metric of that name.",
                .found = std::string(name),
                .expected = joinList(metricNames()),
                .next = "Use one of these names."});
}

std::vector<std::string> metricNames() {
    std::vector<std::string> names;
    for (const Metric* metric : allMetrics())
        names.emplace_back(metric->name());
    return names;
}

} // namespace alter
