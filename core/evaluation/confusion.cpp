#include "core/evaluation/confusion.h"

#include "core/evaluation/answer_text.h"

#include <algorithm>

namespace alter {

namespace {

double ratio(int64_t part, int64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

Confusion::Confusion(const std::vector<std::string>& labels, const std::vector<Answer>& answers) {
    for (const std::string& label : labels)
        placeOf(label);
    for (const Answer& answer : answers) {
        const size_t right = placeOf(matchedLabel(answer));
        const size_t predicted = placeOf(answer.prediction);
        ++m_counts[right][predicted];
    }
}

size_t Confusion::placeOf(const std::string& label) {
    const std::string normalised = normalisedLabel(label);
    const auto known = std::ranges::find(m_normalised, normalised);
    if (known != m_normalised.end())
        return static_cast<size_t>(known - m_normalised.begin());
    m_labels.push_back(label);
    m_normalised.push_back(normalised);
    for (auto& row : m_counts)
        row.push_back(0);
    m_counts.emplace_back(m_labels.size());
    return m_labels.size() - 1;
}

Confusion::Figures Confusion::figures(size_t label) const {
    Figures figures;
    for (size_t i = 0; i < m_labels.size(); ++i) {
        figures.support += m_counts[label][i];
        figures.predicted += m_counts[i][label];
    }
    const int64_t hits = m_counts[label][label];
    figures.precision = ratio(hits, figures.predicted);
    figures.recall = ratio(hits, figures.support);
    figures.f1 = ratio(2 * hits, figures.support + figures.predicted);
    return figures;
}

} // namespace alter
