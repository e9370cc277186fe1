#include "core/results/task_answers.h"

#include "core/base/cancellation.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/evaluation/answer_text.h"
#include "core/results/example_texts.h"
#include "core/store/examples.h"

#include <algorithm>

namespace alter {

namespace {

using ExamplesById = std::map<int64_t, AnsweredExample>;

/// The newest evaluation of one task by column.
std::vector<std::optional<Evaluation>> evaluationsOfTask(const Project& project, const std::string& task,
                                                         const std::vector<ResultColumn>& columns,
                                                         const ResultChoice& choice) {
    std::vector<std::optional<Evaluation>> evaluations;
    for (const ResultColumn& column : columns) {
        auto& found = evaluations.emplace_back();
        for (Evaluation& evaluation : evaluationsOf(project, column, choice.split, choice.routing))
            if (evaluation.task == task)
                found = std::move(evaluation);
    }
    return evaluations;
}

ExamplesById readAnswers(const Project& project, const std::vector<std::optional<Evaluation>>& evaluations) {
    ExamplesById examples;
    for (size_t column = 0; column < evaluations.size(); ++column) {
        if (!evaluations[column])
            continue;
        EvaluationStore(project).forEachPrediction(
            evaluations[column]->id, [&](const Prediction& prediction) {
                AnsweredExample& example = examples[prediction.exampleId];
                example.answers.resize(evaluations.size());
                example.answers[column] = RunAnswer{.text = prediction.text,
                                                    .score = prediction.score,
                                                    .probabilities = prediction.probabilities};
            });
    }
    return examples;
}

/// False if the example is gone, or does not fit the task any more.
bool fill(AnsweredExample& answered, const Project& project, const ExampleTexts& texts) {
    const std::optional<Example> example = ExampleStore(project).find(answered.id);
    if (!example)
        return false;
    const auto filled = attempt([&] {
        answered.input = texts.input(*example);
        answered.references = texts.references(*example);
        return true;
    });
    return filled.ok();
}

bool isLabel(const std::string& text, const std::optional<std::string>& wanted) {
    return !wanted || normalisedLabel(text) == normalisedLabel(*wanted);
}

bool isShown(const AnsweredExample& example, const AnswerFilter& filter) {
    const RunAnswer& answer = *example.answers[filter.column];
    if (!isLabel(answer.text, filter.answer) ||
        !isLabel(matchedLabel({.prediction = answer.text, .references = example.references}), filter.right))
        return false;
    const RunAnswer* other =
        filter.other && example.answers[*filter.other] ? &*example.answers[*filter.other] : nullptr;
    switch (filter.show) {
    case AnswerFilter::Show::All:
        return true;
    case AnswerFilter::Show::Right:
        return answer.isRight();
    case AnswerFilter::Show::Wrong:
        return !answer.isRight();
    case AnswerFilter::Show::Changed:
        return other && answer.score != other->score;
    case AnswerFilter::Show::Better:
        return other && answer.score > other->score;
    case AnswerFilter::Show::Worse:
        return other && answer.score < other->score;
    }
    return false;
}

/// How likely the run held the right label to be; 1 where it told no probabilities.
double probabilityOfRight(const AnsweredExample& example, size_t column) {
    const RunAnswer& answer = *example.answers[column];
    double right = answer.probabilities.empty() ? 1 : 0;
    for (const auto& [label, probability] : answer.probabilities)
        if (isLabelRight({.prediction = label, .references = example.references}))
            right = std::max(right, probability);
    return right;
}

void sortWorstFirst(std::vector<size_t>& places, const TaskAnswers& answers, size_t column) {
    std::map<size_t, std::pair<double, double>> worth;
    for (const size_t place : places) {
        const AnsweredExample& example = answers.examples[place];
        worth[place] = {example.answers[column]->score, probabilityOfRight(example, column)};
    }
    std::ranges::stable_sort(places, {}, [&](size_t place) { return worth.at(place); });
}

} // namespace

TaskAnswers taskAnswers(const Project& project, const std::string& task,
                        const std::vector<ResultColumn>& columns, const ResultChoice& choice,
                        const ProgressFn& progress) {
    const ExampleTexts texts(TaskStore(project).get(task));
    TaskAnswers answers{.task = texts.task(),
                        .evaluations = evaluationsOfTask(project, task, columns, choice)};
    ExamplesById examples = readAnswers(project, answers.evaluations);
    for (size_t done = 0; auto& [id, example] : examples) {
        throwIfCancelled();
        if (progress)
            progress("reading the answers to " + task,
                     static_cast<double>(done++) / static_cast<double>(examples.size()));
        example.id = id;
        if (fill(example, project, texts))
            answers.examples.push_back(std::move(example));
    }
    return answers;
}

std::vector<size_t> chosenAnswers(const TaskAnswers& answers, const AnswerFilter& filter) {
    std::vector<size_t> places;
    for (size_t place = 0; place < answers.examples.size(); ++place)
        if (answers.examples[place].answers[filter.column] && isShown(answers.examples[place], filter))
            places.push_back(place);
    switch (filter.order) {
    case AnswerFilter::Order::Stored:
        break;
    case AnswerFilter::Order::Worst:
        sortWorstFirst(places, answers, filter.column);
        break;
    case AnswerFilter::Order::Random:
        Random(filter.seed).shuffle(places);
        break;
    }
    return places;
}

std::optional<Confusion> confusionOf(const TaskAnswers& answers, size_t column) {
    std::vector<Answer> given;
    for (const AnsweredExample& example : answers.examples)
        if (const auto& answer = example.answers[column])
            given.push_back({.prediction = answer->text, .references = example.references});
    if (answers.task.labels.empty() || given.empty())
        return std::nullopt;
    return Confusion(answers.task.labels, given);
}

} // namespace alter
