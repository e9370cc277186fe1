#pragma once

#include "core/evaluation/bootstrap.h"
#include "core/store/evaluations.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace alter {

struct Task;

/// What one task's evaluations answered, brought together by example. Examples that were removed or excluded
/// since, or that the task's template does not fit any more, are left out; without the task itself there is
/// nothing to measure.
class PairedAnswers {
  public:
    /// `evaluations` have a place each, which may be empty.
    PairedAnswers(const Project& project, const std::string& task,
                  const std::vector<std::optional<Evaluation>>& evaluations);

    /// All that is left of one evaluation's answers; nothing if there are none.
    std::optional<Measured> measured(size_t place) const;

    /// Two of them on the examples that both answered; nothing if there are none, or if their metrics differ.
    std::optional<std::pair<Measured, Measured>> both(size_t first, size_t second) const;

  private:
    using References = std::map<int64_t, std::vector<std::string>>; ///< by example
    struct Answers {
        const Metric* metric = nullptr;
        std::map<int64_t, std::string> texts; ///< by example
    };

    void read(const Project& project, const std::vector<std::optional<Evaluation>>& evaluations);
    void dropExamplesThatAreGone(const Project& project, const Task& task);
    Measured measure(size_t place, const std::vector<int64_t>& examples) const;

    References m_references;
    std::vector<Answers> m_answers;
};

/// How much better the second place is than the first, in the mean of the tasks; nothing if any of them
/// cannot be compared.
std::optional<Difference> pairedDifference(const std::vector<const PairedAnswers*>& tasks, size_t first,
                                           size_t second, const Bootstrap& bootstrap);

} // namespace alter
