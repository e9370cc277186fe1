#pragma once

#include "core/base/progress.h"
#include "core/evaluation/confusion.h"
#include "core/results/result_choice.h"
#include "core/store/tasks.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace alter {

/// What a run said to an example.
struct RunAnswer {
    std::string text = {};
    double score = 0;                                 ///< 0 to 1, when it was measured
    std::map<std::string, double> probabilities = {}; ///< of the labels; empty for free text

    bool isRight() const { return score >= 1; }
};

/// An example with every chosen run's answer.
struct AnsweredExample {
    int64_t id = 0;
    std::string input = {};                             ///< the prompt, rendered
    std::vector<std::string> references = {};           ///< accepted answers; the first is the target
    std::vector<std::optional<RunAnswer>> answers = {}; ///< by column
};

/// One task's examples and what the columns answered, as far as the examples are still there.
struct TaskAnswers {
    Task task = {};
    std::vector<std::optional<Evaluation>> evaluations = {}; ///< by column
    std::vector<AnsweredExample> examples = {};              ///< by id
};

/// For the columns of a comparison (or of resultColumns()). Missing if the project has no such task any more.
TaskAnswers taskAnswers(const Project& project, const std::string& task,
                        const std::vector<ResultColumn>& columns, const ResultChoice& choice,
                        const ProgressFn& progress = {});

/// Which answers a person wants to see.
struct AnswerFilter {
    enum class Show {
        All,
        Right,
        Wrong,   ///< not wholly right
        Changed, ///< another score than `other`'s
        Better,
        Worse
    };
    enum class Order { Stored, Worst, Random };

    size_t column = 0;
    std::optional<size_t> other = {}; ///< for Changed, Better and Worse; nothing matches without
    Show show = Show::All;
    Order order = Order::Stored;
    uint64_t seed = 0;                      ///< of Random
    std::optional<std::string> right = {};  ///< only with this right label, compared as labels are
    std::optional<std::string> answer = {}; ///< only answered with this label
};

/// Places in `answers.examples`, of examples that the column answered. Worst: the lowest score first, and
/// among equals those whose right label had the lowest probability.
std::vector<size_t> chosenAnswers(const TaskAnswers& answers, const AnswerFilter& filter);

/// Of a task with labels; nothing for free text or where the column answered nothing.
std::optional<Confusion> confusionOf(const TaskAnswers& answers, size_t column);

} // namespace alter
