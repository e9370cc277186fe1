// How the page turns what a person wrote into questions.
#include "widgets/playground/answer_queue.h"
#include "widgets/playground/batch_view.h"
#include "widgets/playground/decoding_pane.h"
#include "widgets/playground/expert_mixer.h"
#include "widgets/playground/history_panel.h"
#include "widgets/playground/playground_page.h"
#include "widgets/playground/playground_words.h"
#include "widgets/playground/prompt_pane.h"
#include "widgets/views/error_text.h"

#include <algorithm>

namespace alter {

namespace {
constexpr int shownAlternatives = 5;
} // namespace

/// All of a question but its prompt and source.
AnswerQuestion PlaygroundPage::settings() const {
    AnswerQuestion question{.task = m_columns->isTasked() ? std::string() : m_prompt->input().task,
                            .decoding = m_decoding->choice(),
                            .mix = m_mixer->mix(),
                            .mixName = m_mixer->mixName()};
    for (const Task& task : m_facts.tasks)
        if (!task.labels.empty())
            question.labels[task.name] = task.labels;
    return question;
}

Result<AnswerQuestion> PlaygroundPage::question() const {
    auto prompt = m_prompt->prompt();
    if (!prompt)
        return prompt.error();
    AnswerQuestion question = settings();
    question.prompt = std::move(prompt.value());
    question.alternatives = shownAlternatives;
    return question;
}

AnswerQuestion PlaygroundPage::forSource(AnswerQuestion question, const AnswerSource& source) const {
    question.source = source;
    if (!source.task.empty())
        question.task = source.task;
    const PlaygroundRun* run = m_facts.run(source.runName());
    if (!run || !m_facts.hasExpertsOf(question.mixName, *run))
        question.mixName.clear();
    std::erase_if(question.mix, [run](const auto& factor) {
        return !run ||
               std::find(run->experts.begin(), run->experts.end(), factor.first) == run->experts.end();
    });
    return question;
}

PromptInput PlaygroundPage::inputFor(const AnswerSource& source) const {
    return inputAs(m_prompt->input(), m_facts, source.task);
}

void PlaygroundPage::begin(AnswerColumn& column, const AnswerQuestion& question) {
    const PromptInput input = inputFor(column.source());
    AnswerQuestion own = forSource(question, column.source());
    if (const auto prompt = attempt([&] { return renderPrompt(m_facts, input); }))
        own.prompt = prompt.value();
    m_queue->add(column.begin(std::move(own), input));
}

void PlaygroundPage::ask() {
    const auto question = this->question();
    if (!question)
        return m_prompt->showNote(shortText(question.error()));
    m_prompt->showNote({});
    for (AnswerColumn* column : m_columns->columns())
        begin(*column, question.value());
    m_history->add(toRecord(m_prompt->input(), question.value().prompt));
}

void PlaygroundPage::askAgain(const std::vector<AnswerColumn*>& columns) {
    const auto question = this->question();
    if (!question)
        return m_prompt->showNote(shortText(question.error()));
    for (AnswerColumn* column : columns)
        begin(*column, question.value());
}

/// A slider has come to rest: where the answers are short, what it changes is shown at once.
void PlaygroundPage::askWithMix() {
    const auto question = this->question();
    if (!question)
        return;
    std::vector<AnswerColumn*> mixed;
    for (AnswerColumn* column : m_columns->columns()) {
        const AnswerQuestion now = forSource(question.value(), column->source());
        const bool wasAsked = column->answer() && column->input() == inputFor(column->source());
        if (wasAsked && now.labels.contains(now.task) &&
            mixedGates(now) != mixedGates(column->answer()->question()))
            mixed.push_back(column);
    }
    askAgain(mixed);
}

void PlaygroundPage::cancel() {
    m_queue->cancelAll();
}

/// Each line takes the place of the template's first field, or is all fields as JSON, or free text.
std::vector<AnswerQuestion> PlaygroundPage::batchQuestions(const QStringList& lines) const {
    const PromptInput input = m_prompt->input();
    const Task* task = m_facts.task(input.form);
    std::vector<AnswerQuestion> questions;
    for (const AnswerSource& source : m_columns->sources())
        for (const QString& line : lines) {
            AnswerQuestion question = forSource(settings(), source);
            question.prompt = renderPrompt(
                m_facts, inputAs(inputOfLine(input, task, line.toStdString()), m_facts, source.task));
            question.wantsText = !question.labels.contains(question.task);
            question.wantsRouting = false;
            questions.push_back(std::move(question));
        }
    return questions;
}

void PlaygroundPage::askBatch(const QStringList& lines) {
    const auto questions = attempt([&] { return batchQuestions(lines); });
    if (!questions)
        return m_batch->showNote(shortText(questions.error()));
    QStringList titles;
    for (const AnswerSource& source : m_columns->sources())
        titles << sourceText(source);
    for (PromptAnswer* answer : m_batch->begin(lines, titles, questions.value()))
        m_queue->add(answer, AnswerQueue::Turn::Later);
}

} // namespace alter
