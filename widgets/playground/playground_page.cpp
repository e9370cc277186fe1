#include "widgets/playground/playground_page.h"

#include "core/data/template.h"
#include "core/store/examples.h"
#include "widgets/playground/answer_queue.h"
#include "widgets/playground/batch_view.h"
#include "widgets/playground/example_dialog.h"
#include "widgets/playground/expert_mixer.h"
#include "widgets/playground/history_panel.h"
#include "widgets/playground/prompt_pane.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/icons.h"
#include "widgets/views/error_text.h"
#include "widgets/views/state_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QRandomGenerator>

namespace alter {

namespace {

/// An example to begin with.
struct DrawnExample {
    Fields fields = Fields::object();
    std::string answer = {};
};

DrawnExample drawExample(const Project& project, const std::string& name, quint32 chance) {
    const Task task = TaskStore(project).get(name);
    const ExampleStore examples(project);
    std::vector<int64_t> ids;
    for (const Split split : {Split::Validation, Split::Test, Split::Train})
        if (ids.empty())
            ids = examples.ids(task.id, split);
    if (ids.empty())
        throwMissing({.what = "The task has no examples.", .next = "Fill in the fields by hand."});
    DrawnExample drawn{.fields = Fields::parse(examples.find(ids[chance % ids.size()])->fields)};
    drawn.answer = Template(task.targetTemplate, "target", task.labelMap).render(drawn.fields);
    return drawn;
}

} // namespace

QString PlaygroundPage::title() const {
    return tr("Playground");
}

QIcon PlaygroundPage::icon() const {
    return alter::icon(IconShape::Playground);
}

QList<QAction*> PlaygroundPage::pageActions() const {
    return {m_addColumn, m_showMixer};
}

void PlaygroundPage::setSession(ProjectSession* session) {
    m_queue->setEngine(nullptr);
    if (m_session) {
        m_session->disconnect(this);
        m_session->subject().disconnect(this);
    }
    m_session = session;
    m_asking = {};
    m_facts = {};
    m_hasFacts = false;
    m_columnsAreChosen = false;
    m_draft.reset();
    m_columns->setTasked(false);
    m_columns->setFacts({});
    m_columns->setSources({});
    m_prompt->setFacts({});
    m_prompt->setInput({});
    m_history->setSession(session);
    m_mixer->setSession(session);
    m_batch->setSession(session);
    m_states->showBusy(tr("Reading the project…"));
    for (QAction* action : pageActions())
        action->setEnabled(false);
    if (!session)
        return;
    m_queue->setEngine(&session->engine());
    connect(session, &ProjectSession::changed, this, [this] {
        if (isVisible()) // otherwise when it is shown
            refresh();
    });
    followSubject();
    refresh();
}

void PlaygroundPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void PlaygroundPage::followSubject() {
    connect(&m_session->subject(), &Subject::taskChanged, this, [this](const QString& task) {
        m_prompt->chooseTask(task);
        followTask();
    });
    connect(&m_session->subject(), &Subject::runChanged, this, [this] {
        if (m_hasFacts && !m_columnsAreChosen)
            chooseFirstColumns();
    });
}

void PlaygroundPage::refresh() {
    if (!m_session || !m_asking.begin())
        return;
    m_history->refresh();
    m_session->ask(
        this, readPlaygroundFacts,
        [this](PlaygroundFacts facts) {
            take(std::move(facts));
            if (m_asking.end())
                refresh();
        },
        [this](const Error& error) {
            m_asking.end();
            m_states->showFailed(error, {tr("Read again"), [this] { refresh(); }});
        });
}

void PlaygroundPage::take(PlaygroundFacts facts) {
    m_facts = std::move(facts);
    m_prompt->setFacts(m_facts);
    m_columns->setFacts(m_facts);
    const bool isFirst = !std::exchange(m_hasFacts, true);
    if (isFirst || m_columns->columns().empty())
        chooseFirstColumns();
    if (isFirst)
        m_prompt->chooseTask(m_session->subject().task());
    m_mixer->setExperts(m_columns->experts());
    m_mixer->setMixes(m_facts.mixes);
    if (isFirst)
        putBackDraft();
    showState();
}

void PlaygroundPage::showState() {
    const bool hasModel = !m_facts.backbones.empty();
    m_addColumn->setEnabled(hasModel && m_columns->columns().size() < AnswerColumns::most);
    m_addColumn->setToolTip(m_columns->columns().size() < AnswerColumns::most
                                ? tr("Add column")
                                : tr("Four columns are the most."));
    m_showMixer->setEnabled(hasModel);
    if (hasModel)
        m_states->showFull();
    else
        m_states->showEmpty(tr("The playground tries prompts on a model. Add a backbone first."),
                            {tr("Go to Data"), [this] { Q_EMIT pageWanted(QStringLiteral("data")); }});
}

/// The base model, and the run that people look at or the newest that can answer.
void PlaygroundPage::chooseFirstColumns() {
    const std::string wanted = m_session->subject().run().toStdString();
    const PlaygroundRun* chosen = nullptr;
    for (const PlaygroundRun& run : m_facts.runs)
        if (run.step && (!chosen || run.id == wanted))
            chosen = &run;
    std::vector<AnswerSource> sources{{.run = "base"}};
    if (chosen)
        sources.push_back({.run = chosen->name});
    if (m_columns->sources() != sources)
        m_columns->setSources(sources);
    m_mixer->setExperts(m_columns->experts());
}

void PlaygroundPage::columnsChanged() {
    m_columnsAreChosen = true;
    m_mixer->setExperts(m_columns->experts());
    m_mixer->setMixes(m_facts.mixes);
    showState();
}

/// Several tasks, each in a column of its own, or one for all.
void PlaygroundPage::followTask() {
    const bool isSeveral = m_prompt->input().task == severalTasks;
    if (isSeveral == m_columns->isTasked())
        return;
    m_columns->setTasked(isSeveral);
    columnsChanged();
    if (isSeveral && m_facts.tasks.size() > AnswerColumns::most)
        m_prompt->showNote(tr("Four tasks are the most; each column's list has the others."));
}

void PlaygroundPage::fillExample(const QString& task) {
    m_session->ask(
        this,
        [task = task.toStdString(), chance = QRandomGenerator::global()->generate()](const Project& project) {
            return drawExample(project, task, chance);
        },
        [this](const DrawnExample& drawn) {
            m_prompt->showExample(drawn.fields, QString::fromStdString(drawn.answer));
        },
        [this](const Error& error) { m_prompt->showNote(shortText(error)); });
}

void PlaygroundPage::recall(const PromptRecord& record) {
    m_prompt->setInput(inputFrom(record));
    followTask();
    if (!record.form.empty() && !m_facts.task(record.form)) // its template is gone, its text is not
        m_prompt->setInput({.task = record.task, .text = record.prompt});
}

void PlaygroundPage::addExample(const AnswerColumn& column) {
    const Task* task = m_facts.task(column.input().form);
    if (!task)
        return m_prompt->showNote(tr("The task of this prompt is gone."));
    const bool isClosed = !column.answer()->bestLabel().isEmpty();
    auto* dialog = new ExampleDialog(*task, column.input().fields,
                                     isClosed ? column.answer()->bestLabel() : column.text(), this);
    connect(dialog, &ExampleDialog::exampleMade, this, [this](const Example& example) {
        alter::addExample(*m_session, example);
        Q_EMIT noticed(tr("The example was added."));
    });
    dialog->open();
}

void PlaygroundPage::copyCommand(const AnswerColumn& column) {
    QGuiApplication::clipboard()->setText(QString::fromStdString(
        generateCommand(m_session->folder().toStdString(), column.answer()->question())));
    Q_EMIT noticed(tr("The command line was copied."));
}

} // namespace alter
