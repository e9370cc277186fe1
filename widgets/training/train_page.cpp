#include "widgets/training/train_page.h"

#include "widgets/session/project_session.h"
#include "widgets/theme/icons.h"
#include "widgets/training/dead_run_watch.h"
#include "widgets/training/engine_work.h"
#include "widgets/training/form/run_form.h"
#include "widgets/training/run_actions.h"
#include "widgets/training/run_edits.h"
#include "widgets/training/run_panel.h"
#include "widgets/training/run_view.h"
#include "widgets/views/error_text.h"
#include "widgets/views/state_view.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace alter {

namespace {
constexpr int panelWidth = 280, mainWidth = 900;
}

TrainPage::TrainPage(QWidget* parent)
    : Page(parent), m_work(new EngineWork(this)), m_actions(new RunActions(*m_work, this)),
      m_watch(new DeadRunWatch(this)), m_panel(new RunPanel(*m_actions)), m_view(new RunView),
      m_form(new RunForm), m_main(nullptr), m_stack(new QStackedWidget), m_splitter(new QSplitter) {
    setObjectName(QStringLiteral("train"));
    build();
    connectParts();
    connectSession();
    setSession(nullptr);
}

QString TrainPage::title() const {
    return tr("Train");
}

QIcon TrainPage::icon() const {
    return alter::icon(IconShape::Train);
}

QList<QAction*> TrainPage::pageActions() const {
    return {m_actions->newRun, m_actions->resume, m_actions->continueAs,
            m_actions->pause,  m_actions->stop,   m_actions->checkpoint};
}

QString TrainPage::underWay() const {
    return m_stack->currentWidget() == m_form && !m_form->config()
               ? tr("The new run has a value that is not allowed.")
               : QString();
}

std::any TrainPage::draft() const {
    if (m_draft.has_value() || m_stack->currentWidget() != m_form)
        return m_draft;
    const auto config = m_form->config();
    return config ? std::any(config.value()) : std::any();
}

void TrainPage::restoreDraft(const std::any& draft) {
    m_draft = draft;
}

void TrainPage::build() {
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_form);
    m_main = new StateView(m_stack);
    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(m_main);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({panelWidth, mainWidth});
    m_splitter->setChildrenCollapsible(false); // folding has its own key and button
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    QAction* runs = addFold(tr("Fold the runs"), Qt::Key_F9, alter::icon(IconShape::PaneLeft),
                            [this](bool folded) { m_panel->setVisible(!folded); });
    QAction* details =
        addFold(tr("Fold the details"), Qt::Key_F10, alter::icon(IconShape::PaneRight), [this](bool folded) {
            m_view->live().setLegendShown(!folded);
            m_form->setBillShown(!folded);
        });
    m_view->setFolds(runs, details);
}

QAction* TrainPage::addFold(const QString& text, Qt::Key key, const QIcon& icon,
                            const std::function<void(bool)>& fold) {
    auto* action = new QAction(icon, text, this);
    action->setToolTip(tr("%1 (%2)").arg(text, QKeySequence(key).toString(QKeySequence::NativeText)));
    action->setCheckable(true);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::toggled, this, fold);
    addAction(action);
    return action;
}

/// Actions and parts of the page among themselves.
void TrainPage::connectParts() {
    connect(m_actions->newRun, &QAction::triggered, this, [this] { showForm({}); });
    connect(m_actions->continueAs, &QAction::triggered, this, &TrainPage::offerDepartures);
    connect(m_actions, &RunActions::noticed, this, &TrainPage::noticed);
    connect(m_actions, &RunActions::asked, this, &TrainPage::showRun);
    connect(m_work, &EngineWork::noticed, this, &TrainPage::noticed);
    connect(m_work, &EngineWork::failed, this, &TrainPage::tellFailure);
    connect(m_view, &RunView::noticed, this, &TrainPage::noticed);
    connect(m_view, &RunView::resumeWanted, m_actions->resume, &QAction::trigger);
    connect(m_view, &RunView::newRunWanted, this, [this] { againFrom(m_panel->chosenRun()); });
    connect(m_panel, &RunPanel::runChosen, this, &TrainPage::chooseRun);
    connect(&m_panel->runs(), &RunListModel::checkedRunsChanged, this,
            [this] { m_view->live().setOverlays(m_panel->runs().checkedRuns().values()); });
    connect(m_form, &RunForm::noticed, this, &TrainPage::noticed);
    connect(m_form, &RunForm::cancelled, this, [this] {
        m_stack->setCurrentWidget(m_view);
        showRun();
    });
}

/// What goes to the project.
void TrainPage::connectSession() {
    connect(m_watch, &DeadRunWatch::runsRecovered, this, [this] {
        Q_EMIT m_session->changed(); // the look wrote, so others have to look again
    });
    connect(m_panel, &RunPanel::startQueueWanted, m_work, &EngineWork::startQueue);
    connect(m_work, &EngineWork::enqueued, this, &TrainPage::refresh);
    connect(m_panel, &RunPanel::moveWanted, this,
            [this](qint64 entry, int position) { moveInQueue(*m_session, entry, position); });
    connect(m_panel, &RunPanel::removeWanted, this,
            [this](qint64 entry) { removeFromQueue(*m_session, entry); });
    connect(m_form, &RunForm::startWanted, this, [this](const RunConfig& config, bool now) {
        m_waitsForRun = now;
        m_work->enqueue(config, now);
        m_stack->setCurrentWidget(m_view);
        Q_EMIT noticed(now ? tr("The run begins as soon as its device is free.")
                           : tr("The run waits in the queue."));
    });
}

void TrainPage::setSession(ProjectSession* session) {
    m_session = session;
    m_question = {};
    m_knownRuns = -1;
    m_waitsForRun = false;
    m_draft.reset();
    m_work->setSession(session);
    m_actions->setSession(session);
    m_watch->setSession(session);
    m_watch->setNeeded(false);
    m_view->setSession(session);
    m_form->setSession(session);
    m_panel->chooseRun({}); // otherwise its rows, as they go, choose each other
    m_panel->setRuns({});
    m_panel->setQueue({});
    m_panel->setEnabled(session);
    m_stack->setCurrentWidget(m_view);
    if (!session)
        return m_main->showEmpty(tr("Open a project to train on its tasks."));
    m_main->showBusy(tr("Reading the runs of %1").arg(session->name()));
    connect(session, &ProjectSession::changed, this, [this] {
        refresh();
        m_view->refresh();
    });
    connect(&session->subject(), &Subject::runChanged, m_panel, &RunPanel::chooseRun);
    refresh();
}

TrainPage::Overview TrainPage::readOverview(const Project& project) {
    Overview overview;
    for (const Run& run : RunStore(project).list())
        overview.runs.push_back(runRow(run));
    nameOrigins(overview.runs);
    overview.queue = queueRows(QueueStore(project).list());
    // The next worker settles entries whose worker died; until then they must not look alive.
    std::erase_if(overview.queue, [&](const QueueRow& entry) {
        return std::any_of(overview.runs.begin(), overview.runs.end(),
                           [&](const RunRow& run) { return run.id == entry.runId && !run.isRunning(); });
    });
    return overview;
}

/// What nobody sees is not read: showing the page catches up.
void TrainPage::refresh() {
    if (!m_session || !isVisible() || !m_question.begin())
        return;
    m_session->ask(
        this, readOverview,
        [this](const Overview& overview) {
            take(overview);
            if (m_question.end())
                refresh();
        },
        [this](const Error& error) {
            m_question.end();
            m_main->showFailed(error, {tr("Try again"), [this] { refresh(); }});
        });
}

void TrainPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void TrainPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_watch->setNeeded(false);
}

void TrainPage::take(const Overview& overview) {
    m_panel->setRuns(overview.runs);
    m_panel->setQueue(overview.queue);
    m_watch->setNeeded(isVisible() && std::any_of(overview.runs.begin(), overview.runs.end(),
                                                  [](const RunRow& run) { return run.isRunning(); }));
    const int runs = static_cast<int>(overview.runs.size());
    const bool isFirst = m_knownRuns < 0;
    const bool cameNew = !isFirst && m_waitsForRun && runs > m_knownRuns;
    m_knownRuns = runs;
    if (isFirst && !m_session->subject().run().isEmpty())
        m_panel->chooseRun(m_session->subject().run());
    if (cameNew || (m_panel->chosenRun().isEmpty() && runs > 0))
        m_panel->chooseRun(overview.runs.front().id);
    m_waitsForRun = m_waitsForRun && !cameNew;
    showRun();
    if (const std::any draft = std::exchange(m_draft, {});
        const auto* config = std::any_cast<RunConfig>(&draft))
        showForm(*config);
}

void TrainPage::chooseRun(const QString& id) {
    if (m_session && !id.isEmpty()) {
        m_session->subject().setRun(id);
        m_stack->setCurrentWidget(m_view);
    }
    showRun();
}

void TrainPage::showRun() {
    const int index = m_panel->runs().indexOf(m_panel->chosenRun());
    const bool inForm = m_stack->currentWidget() == m_form;
    if (index < 0) {
        m_actions->setRun({});
        m_view->clear();
        Q_EMIT subjectTextChanged(inForm ? tr("New run") : QString());
        if (inForm)
            m_main->showFull();
        else if (m_knownRuns >= 0)
            m_main->showEmpty(tr("Nothing was trained in this project yet."),
                              {tr("New run"), [this] { showForm({}); }});
        return;
    }
    const RunRow run = m_panel->runs().row(index);
    const bool another = !m_actions->run() || m_actions->run()->id != run.id;
    m_actions->setRun(run);
    if (isVisible()) {
        m_view->setRun(run, m_actions->pendingText(run.id));
        if (another)
            m_view->live().setOverlays(m_panel->runs().checkedRuns().values());
    }
    m_main->showFull();
    Q_EMIT subjectTextChanged(inForm ? tr("New run") : run.name);
}

void TrainPage::showForm(const RunConfig& config) {
    if (!m_session)
        return;
    m_stack->setCurrentWidget(m_form);
    m_main->showFull();
    m_form->begin(config);
    m_form->setFocus();
    Q_EMIT subjectTextChanged(tr("New run"));
}

void TrainPage::againFrom(const QString& runId, const std::function<void(RunConfig&)>& change) {
    m_session->ask(
        this,
        [id = runId.toStdString(), change](const Project& project) {
            RunConfig config = runConfigFromJson(RunStore(project).get(id).config);
            config.name.clear(); // names are taken once
            if (change)
                change(config);
            return config;
        },
        [this](const RunConfig& config) { showForm(config); });
}

void TrainPage::offerDepartures() {
    const RunRow run = *m_actions->run();
    m_session->ask(
        this,
        [id = run.id.toStdString(), method = run.method.toStdString()](const Project& project) {
            return departures(CheckpointStore(project).list(id), method);
        },
        [this, run](const std::vector<Departure>& found) { chooseDeparture(run, found); });
}

void TrainPage::chooseDeparture(const RunRow& run, const std::vector<Departure>& departures) {
    if (departures.empty()) {
        Q_EMIT noticed(tr("%1 has no checkpoint to continue from yet.").arg(run.name));
        return;
    }
    if (departures.size() == 1)
        return continueFrom(run, departures.front());
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("departures"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Departure& departure : departures)
        menu->addAction(departure.text, this, [this, run, departure] { continueFrom(run, departure); });
    menu->setActiveAction(menu->actions().front());
    menu->popup(m_panel->isVisible() ? m_panel->placeOfChosen() : m_view->mapToGlobal(QPoint()));
}

/// Everything may be changed then; the new run remembers where it comes from.
void TrainPage::continueFrom(const RunRow& run, const Departure& departure) {
    againFrom(run.id, [name = run.name.toStdString(), departure](RunConfig& config) {
        config.from = name + "@" + std::to_string(departure.step);
        config.firstStage = departure.firstStage;
    });
}

/// Of what the person asked for: it must not go by unseen.
void TrainPage::tellFailure(const Error& error) {
    QStringList lines = fullText(error).split(QLatin1Char('\n'));
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Train"), lines.takeFirst(), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(lines.join(QLatin1Char('\n')));
    box->open();
}

bool TrainPage::openFile(const QString& path) {
    if (!m_session || !path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return false;
    const auto config = attempt([&] { return readRunConfig(path.toStdString()); });
    if (config)
        showForm(config.value());
    return config.ok();
}

} // namespace alter
