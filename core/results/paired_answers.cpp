#include "core/results/paired_answers.h"

#include "core/base/cancellation.h"
#include "core/base/error.h"
#include "core/results/example_texts.h"
#include "core/store/examples.h"

namespace alter {

PairedAnswers::PairedAnswers(const Project& project, const std::string& task,
                             const std::vector<std::optional<Evaluation>>& evaluations)
    : m_answers(evaluations.size()) {
    const std::optional<Task> known = TaskStore(project).find(task);
    if (!known)
        return;
    read(project, evaluations);
    dropExamplesThatAreGone(project, *known);
}

void PairedAnswers::read(const Project& project, const std::vector<std::optional<Evaluation>>& evaluations) {
    const EvaluationStore store(project);
    for (size_t place = 0; place < evaluations.size(); ++place) {
        if (!evaluations[place])
            continue;
        Answers& answers = m_answers[place];
        answers.metric = &metricNamed(evaluations[place]->metric);
        store.forEachPrediction(evaluations[place]->id, [&](const Prediction& prediction) {
            answers.texts[prediction.exampleId] = prediction.text;
            m_references[prediction.exampleId];
        });
    }
}

void PairedAnswers::dropExamplesThatAreGone(const Project& project, const Task& task) {
    const ExampleTexts texts(task);
    const ExampleStore examples(project);
    for (auto entry = m_references.begin(); entry != m_references.end();) {
        throwIfCancelled();
        const std::optional<Example> example = examples.find(entry->first);
        const auto references = attempt([&] {
            return example && !example->excluded ? texts.references(*example) : References::mapped_type();
        });
        entry->second = references ? references.value() : References::mapped_type();
        entry = entry->second.empty() ? m_references.erase(entry) : std::next(entry);
    }
    for (Answers& answers : m_answers)
        std::erase_if(answers.texts, [&](const auto& entry) { return !m_references.contains(entry.first); });
}

Measured PairedAnswers::measure(size_t place, const std::vector<int64_t>& examples) const {
    const Answers& from = m_answers[place];
    std::vector<Answer> answers;
    for (const int64_t example : examples)
        answers.push_back({.prediction = from.texts.at(example), .references = m_references.at(example)});
    return alter::measure(*from.metric, answers);
}

std::optional<Measured> PairedAnswers::measured(size_t place) const {
    std::vector<int64_t> examples;
    for (const auto& [example, text] : m_answers[place].texts)
        examples.push_back(example);
    return examples.empty() ? std::nullopt : std::optional(measure(place, examples));
}

std::optional<std::pair<Measured, Measured>> PairedAnswers::both(size_t first, size_t second) const {
    if (m_answers[first].metric != m_answers[second].metric)
        return std::nullopt;
    std::vector<int64_t> common;
    for (const auto& [example, text] : m_answers[first].texts)
        if (m_answers[second].texts.contains(example))
            common.push_back(example);
    if (common.empty())
        return std::nullopt;
    return std::pair(measure(first, common), measure(second, common));
}

std::optional<Difference> pairedDifference(const std::vector<const PairedAnswers*>& tasks, size_t first,
                                           size_t second, const Bootstrap& bootstrap) {
    std::vector<Measured> ofFirst, ofSecond;
    for (const PairedAnswers* task : tasks) {
        auto both = task->both(first, second);
        if (!both)
            return std::nullopt;
        ofFirst.push_back(std::move(both->first));
        ofSecond.push_back(std::move(both->second));
    }
    return compareMean(ofFirst, ofSecond, bootstrap);
}

} // namespace alter
