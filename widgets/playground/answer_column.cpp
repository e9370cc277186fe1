#include "widgets/playground/answer_column.h"

#include "widgets/playground/answer_text.h"
#include "widgets/playground/playground_words.h"
#include "widgets/playground/probability_bars.h"
#include "widgets/playground/routing_strip.h"
#include "widgets/theme/colours.h"
#include "widgets/views/error_text.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace alter {

namespace {

constexpr std::chrono::milliseconds statusBeat{100};

QString idOf(const AnswerSource& source) {
    return QString::fromStdString(source.run);
}

QString runTitle(const PlaygroundRun& run) {
    const QString name = QString::fromStdString(run.name);
    if (!run.step)
        return AnswerColumn::tr("%1 (no checkpoint yet)").arg(name);
    return run.isTraining ? AnswerColumn::tr("%1 · training, step %2").arg(name).arg(*run.step) : name;
}

void addEntry(QComboBox& box, const QString& title, const QString& id) {
    box.addItem(title, id);
    box.setItemData(box.count() - 1, title, Qt::ToolTipRole);
}

} // namespace

void AnswerColumn::setFacts(const PlaygroundFacts& facts) {
    std::vector<std::string> tasks;
    for (const Task& task : facts.tasks)
        tasks.push_back(task.name);
    const bool same =
        facts.runs == m_facts.runs && facts.backbones == m_facts.backbones && tasks == m_projectTasks;
    m_facts = facts;
    m_projectTasks = std::move(tasks);
    if (!same) // otherwise a list that is open stays
        fillSources();
}

void AnswerColumn::fillSources() {
    const QSignalBlocker quiet(m_run);
    m_run->clear();
    addEntry(*m_run,
             m_facts.backbones.size() == 1
                 ? tr("Base: %1").arg(QString::fromStdString(m_facts.backbones.front()))
                 : tr("Base model"),
             QStringLiteral("base"));
    for (const PlaygroundRun& run : m_facts.runs) {
        addEntry(*m_run, runTitle(run), QString::fromStdString(run.name));
        if (run.hasStage1)
            addEntry(*m_run, tr("%1 · stage 1").arg(QString::fromStdString(run.name)),
                     QString::fromStdString(run.name + "@stage1"));
    }
    if (m_run->findData(idOf(m_source)) < 0) // the run is gone or not read yet: it stays to be seen
        addEntry(*m_run, idOf(m_source), idOf(m_source));
    m_run->setCurrentIndex(m_run->findData(idOf(m_source)));
    m_run->setToolTip(m_run->currentText());
    fillExperts();
    fillTasks();
}

/// A task that is gone stays to be seen.
void AnswerColumn::fillTasks() {
    const QSignalBlocker quiet(m_task);
    m_task->clear();
    for (const std::string& task : m_projectTasks)
        addEntry(*m_task, tr("As %1").arg(QString::fromStdString(task)), QString::fromStdString(task));
    const QString own = QString::fromStdString(m_source.task);
    if (!own.isEmpty() && m_task->findData(own) < 0)
        addEntry(*m_task, tr("As %1").arg(own), own);
    m_task->setCurrentIndex(std::max(0, m_task->findData(own)));
    m_task->setToolTip(tr("The task that this column asks as"));
}

void AnswerColumn::setTasked(bool on) {
    m_task->setVisible(on);
    m_source.task = on ? m_task->currentData().toString().toStdString() : std::string();
}

void AnswerColumn::fillExperts() {
    const QSignalBlocker quiet(m_expert);
    const PlaygroundRun* run = m_facts.run(m_source.runName());
    m_expert->clear();
    m_expert->addItem(tr("As routed"), QString());
    for (const std::string& expert : run ? run->experts : std::vector<std::string>())
        addEntry(*m_expert, tr("Only %1").arg(QString::fromStdString(expert)),
                 QString::fromStdString(expert));
    m_expert->setCurrentIndex(std::max(0, m_expert->findData(QString::fromStdString(m_source.expert))));
    m_source.expert = m_expert->currentData().toString().toStdString();
    m_expert->setEnabled(m_expert->count() > 1);
    m_expert->setToolTip(m_expert->isEnabled() ? tr("All experts as the routers weigh them, or one alone")
                                               : tr("The base model has no experts."));
}

void AnswerColumn::setSource(const AnswerSource& source) {
    m_source = source;
    fillSources();
}

void AnswerColumn::chooseSource() {
    m_source.run = m_run->currentData().toString().toStdString();
    m_source.expert = m_expert->currentData().toString().toStdString();
    if (!m_source.task.empty())
        m_source.task = m_task->currentData().toString().toStdString();
    m_run->setToolTip(m_run->currentText());
    fillExperts();
    setOutdated(true);
    Q_EMIT sourceChosen();
}

void AnswerColumn::setRemovable(bool on) {
    m_remove->setEnabled(on);
    m_remove->setToolTip(on ? tr("Remove this column") : tr("This is the only column."));
}

QString AnswerColumn::text() const {
    return m_answer ? m_answer->text() : QString();
}

PromptAnswer* AnswerColumn::begin(AnswerQuestion question, PromptInput input) {
    m_input = std::move(input);
    m_first.reset();
    m_isOutdated = false;
    start(std::move(question));
    return m_answer.get();
}

void AnswerColumn::start(AnswerQuestion question) {
    m_answer = std::make_unique<PromptAnswer>(std::move(question));
    m_text->clearTokens();
    m_reading->hide();
    m_bars->setShares({}, {});
    m_guess->clear();
    m_routing->hide();
    connectAnswer();
    showStep();
    showLabels();
}

void AnswerColumn::connectAnswer() {
    const PromptAnswer* answer = m_answer.get();
    connect(answer, &PromptAnswer::stepChanged, this, &AnswerColumn::showStep);
    connect(answer, &PromptAnswer::tokenCame, this, [this](const QString& text, double probability) {
        m_text->addToken(text, probability);
        if (!m_statusBeat.isActive())
            m_statusBeat.start(statusBeat);
    });
    connect(answer, &PromptAnswer::textCame, this, [this] { m_text->finish(m_answer->text()); });
    connect(answer, &PromptAnswer::tasksCame, this, &AnswerColumn::showLabels);
    connect(answer, &PromptAnswer::labelsCame, this, &AnswerColumn::showLabels);
    connect(answer, &PromptAnswer::routingCame, this, &AnswerColumn::showRouting);
}

void AnswerColumn::showStep() {
    const bool hasAnswer = m_answer != nullptr;
    QString text = hasAnswer ? stepText(*m_answer) : tr("Nothing was asked yet.");
    if (m_isOutdated && hasAnswer && m_answer->isOver())
        text = tr("Answer to an earlier question");
    m_status->setText(text);
    const bool isLoading = hasAnswer && m_answer->step() == PromptAnswer::Step::Loading;
    m_loading->setVisible(isLoading);
    m_text->setSkeleton(isLoading);
    m_status->setToolTip(hasAnswer && m_answer->isOver() ? stepText(*m_answer) : QString());
    m_back->setVisible(m_first != nullptr);
    m_again->setEnabled(hasAnswer);
    m_command->setEnabled(hasAnswer);
    m_copy->setEnabled(hasAnswer && !m_answer->text().isEmpty());
    const bool hasFields = !m_input.form.empty();
    m_example->setEnabled(hasAnswer && hasFields && m_answer->isOver());
    m_example->setToolTip(
        hasFields ? QString()
                  : tr("Only what was asked with a task's template has the fields of an example."));
    showError();
}

void AnswerColumn::showError() {
    const bool failed = m_answer && m_answer->step() == PromptAnswer::Step::Failed;
    m_fault->setVisible(failed);
    m_copyError->setVisible(failed);
    m_fault->setText(failed ? shortText(m_answer->error()) : QString());
    m_fault->setToolTip(
        failed
            ? fullText(m_answer->error()).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"))
            : QString());
}

void AnswerColumn::showLabels() {
    m_bars->setVisible(m_answer && !m_answer->labels().empty());
    if (m_answer)
        m_bars->setShares(m_answer->labels(), m_answer->bestLabel());
    m_guess->setText(m_answer ? guessText(m_answer->tasks()) : QString());
    m_guess->setVisible(!m_guess->text().isEmpty());
}

void AnswerColumn::showRouting() {
    const auto routing = attempt([this] { return tokenRoutingFrom(m_answer->routing()); });
    m_routing->setVisible(routing.ok());
    if (routing)
        m_routing->setRouting(routing.value(), m_projectTasks);
}

void AnswerColumn::setOutdated(bool on) {
    m_isOutdated = on;
    showStep();
}

void AnswerColumn::copyText() {
    QGuiApplication::clipboard()->setText(text());
}

} // namespace alter
