#pragma once

#include "core/evaluation/metric.h"

#include <cstdint>
#include <string>
#include <vector>

namespace alter {

/// How often each label was taken for each, compared as label metrics do.
class Confusion {
  public:
    /// The labels of the task come first, in their order; labels that only answers hold follow as they
    /// appear.
    Confusion(const std::vector<std::string>& labels, const std::vector<Answer>& answers);

    const std::vector<std::string>& labels() const { return m_labels; }

    /// How often `right` was answered as `predicted`; both are places in labels().
    int64_t count(size_t right, size_t predicted) const { return m_counts[right][predicted]; }

    /// A label's figures; 0 where they are undefined.
    struct Figures {
        int64_t support = 0;   ///< examples whose right label it is
        int64_t predicted = 0; ///< examples that were answered so
        double precision = 0, recall = 0, f1 = 0;
    };
    Figures figures(size_t label) const;

  private:
    size_t placeOf(const std::string& label);

    std::vector<std::string> m_labels;          ///< as the task spells them
    std::vector<std::string> m_normalised;      ///< the same, as they are compared
    std::vector<std::vector<int64_t>> m_counts; ///< [right, predicted]
};

} // namespace alter
