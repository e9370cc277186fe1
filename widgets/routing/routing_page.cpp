#include "widgets/routing/routing_page.h"

#include "widgets/heat_map/heat_map_table.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/routing/findings_panel.h"
#include "widgets/routing/layer_bar.h"
#include "widgets/routing/routing_table_view.h"
#include "widgets/routing/routing_words.h"
#include "widgets/routing/run_bar.h"
#include "widgets/routing/time_bar.h"
#include "widgets/routing/tokens/question_bar.h"
#include "widgets/routing/tokens/tokens_view.h"
#include "widgets/routing/view_bar.h"
#include "widgets/routing/what_if/what_if_panel.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/icons.h"
#include "widgets/views/eliding_label.h"
#include "widgets/views/state_view.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace alter {

namespace {

struct RoutingDraft {
    RoutingChoice choice;
    QString prompt;
};

} // namespace

RoutingPage::RoutingPage(QWidget* parent)
    : Page(parent), m_runs(new RunBar), m_views(new ViewBar), m_layers(new LayerBar(QStringLiteral("layer"))),
      m_time(new TimeBar), m_map(new HeatMapView), m_model(new HeatMapTable(this)),
      m_table(routingTableView(m_model)), m_tabs(new QTabWidget), m_findings(new FindingsPanel),
      m_whatIf(new WhatIfPanel), m_tokens(new TokensView), m_sections(new QTabBar),
      m_stack(new QStackedWidget), m_reading(new ElidingLabel), m_copy(new QAction(this)),
      m_exportCsv(new QAction(this)), m_exportPicture(new QAction(this)) {
    setObjectName(QStringLiteral("routing"));
    build();
    addActions();
    connectParts();
    setSession(nullptr);
}

QString RoutingPage::title() const {
    return tr("Routing");
}

QIcon RoutingPage::icon() const {
    return alter::icon(IconShape::Routing);
}

QList<QAction*> RoutingPage::pageActions() const {
    return {m_copy, m_exportCsv, m_exportPicture};
}

QString RoutingPage::underWay() const {
    return m_whatIf->isAsking() ? tr("A what-if question is being answered.") : QString();
}

std::any RoutingPage::draft() const {
    return RoutingDraft{.choice = m_choice, .prompt = m_tokens->bar().ownPrompt()};
}

void RoutingPage::restoreDraft(const std::any& draft) {
    const auto* held = std::any_cast<RoutingDraft>(&draft);
    if (!held)
        return;
    m_tokens->bar().setOwnPrompt(held->prompt);
    // Task and layer follow the subject.
    const RoutingChoice subjects = std::exchange(m_choice, held->choice);
    m_choice.task = subjects.task;
    m_choice.layer = subjects.layer;
    m_views->setChoice(m_choice);
}

void RoutingPage::connectParts() {
    connect(m_runs, &RunBar::runChosen, this, [this](const QString& id) { m_session->subject().setRun(id); });
    connect(m_runs, &RunBar::comparisonChosen, this, &RoutingPage::refresh);
    connect(m_time, &TimeBar::momentChosen, this, &RoutingPage::refresh);
    connect(m_views, &ViewBar::choiceChanged, this, &RoutingPage::choose);
    connect(m_views, &ViewBar::taskChosen, this,
            [this](const QString& task) { m_session->subject().setTask(task); });
    connect(m_layers, &LayerBar::layerChosen, this, [this] {
        m_choice.layer = m_layers->layer();
        m_session->subject().setLayer(m_choice.layer ? m_cubes.shown.layers()[*m_choice.layer].block : -1);
        redraw();
    });
    connect(m_map, &HeatMapView::cellChosen, this, &RoutingPage::chooseRow);
    connect(m_map, &HeatMapView::read, m_reading, &QLabel::setText);
    connect(m_sections, &QTabBar::currentChanged, this, &RoutingPage::showSection);
    connect(m_tokens, &TokensView::stateChanged, this, &RoutingPage::updateActions);
    connect(m_tokens, &TokensView::trainWanted, this, [this] { Q_EMIT pageWanted(QStringLiteral("train")); });
    connect(m_whatIf, &WhatIfPanel::noticed, this, &RoutingPage::noticed);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { chooseRow(index.row()); });
}

void RoutingPage::setSession(ProjectSession* session) {
    if (m_session) {
        m_session->disconnect(this);
        m_session->subject().disconnect(this);
    }
    m_session = session;
    m_asking = {};
    m_answer = {};
    m_cubes = {};
    m_choice.layer.reset();
    m_choice.task.clear();
    m_wantedRun.clear();
    m_runs->setAnswer({});
    m_time->setMoments({}, std::nullopt);
    m_tokens->setSession(session);
    m_whatIf->setSession(session);
    m_states->showBusy(tr("Reading the routing…"));
    updateActions();
    if (!session)
        return;
    connect(session, &ProjectSession::changed, this, [this] {
        if (isVisible()) // otherwise when it is shown
            refresh();
    });
    followSubject();
    refresh();
}

void RoutingPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void RoutingPage::followSubject() {
    Subject& subject = m_session->subject();
    m_wantedRun = subject.run();
    m_choice.task = subject.task().toStdString();
    connect(&subject, &Subject::runChanged, this, [this](const QString& id) {
        m_wantedRun = id;
        refresh();
    });
    connect(&subject, &Subject::taskChanged, this, [this](const QString& task) {
        m_choice.task = task.toStdString();
        redraw();
    });
    connect(&subject, &Subject::layerChanged, this, &RoutingPage::chooseBlock);
}

RoutingQuestion RoutingPage::question() const {
    RoutingQuestion question{.seen = m_answer.places};
    question.shown.runId = m_wantedRun.toStdString();
    if (question.shown.runId.empty())
        question.shown.runId = m_answer.shown.runId;
    if (question.shown.runId == m_answer.shown.runId)
        question.shown.moment = m_time->moment();
    question.compared = m_runs->compared();
    return question;
}

void RoutingPage::refresh() {
    if (!m_session || !m_asking.begin())
        return;
    const RoutingQuestion asked = question();
    m_session->ask(
        this, [asked](const Project& project) { return answerRouting(project, asked); },
        [this, asked](RoutingAnswer answer) { take(asked, std::move(answer)); },
        [this](const Error& error) { fail(error); });
}

void RoutingPage::take(const RoutingQuestion& asked, RoutingAnswer answer) {
    const bool again = m_asking.end();
    const RoutingQuestion wished = question();
    // What was wished for meanwhile is on its way; this answer would only push the sliders back.
    if (asked.shown == wished.shown && asked.compared == wished.compared) {
        if (answer.cubes)
            keep(std::move(*answer.cubes));
        answer.cubes.reset();
        m_answer = std::move(answer);
        showAnswer();
    }
    if (again)
        refresh();
}

void RoutingPage::keep(RoutingAnswer::Cubes cubes) {
    const bool sameLayers = cubes.shown.layers() == m_cubes.shown.layers();
    m_cubes = std::move(cubes);
    if (!sameLayers)
        m_choice.layer = layerOfBlock(m_session->subject().layer());
}

void RoutingPage::fail(const Error& error) {
    m_asking.end();
    m_states->showFailed(error, {tr("Read again"), [this] { refresh(); }});
    updateActions();
}

void RoutingPage::showAnswer() {
    m_runs->setAnswer(m_answer);
    m_time->setMoments(m_answer.moments, m_answer.shown.moment);
    m_time->setShown();
    const RoutingRun* run = m_answer.run(m_answer.shown.runId);
    Q_EMIT subjectTextChanged(run ? QString::fromStdString(run->name) : QString());
    m_tokens->setRun(m_answer.shown.runId);
    if (m_cubes.shown.isEmpty()) {
        showEmpty();
        updateActions();
        return;
    }
    m_views->setTasks(m_cubes.shown.tasks());
    m_layers->setLayers(m_cubes.shown.layers());
    m_whatIf->setRun({.id = run->id, .name = run->name}, m_cubes.shown.tasks(), m_cubes.shown.experts());
    m_states->showFull();
    redraw();
}

void RoutingPage::showEmpty() {
    const StateView::Button train = {tr("Go to Train"),
                                     [this] { Q_EMIT pageWanted(QStringLiteral("train")); }};
    const RoutingRun* run = m_answer.run(m_answer.shown.runId);
    if (!m_answer.hasRuns)
        m_states->showEmpty(tr("Routing shows how tasks use each other's experts. Train a run first."),
                            train);
    else if (!run)
        m_states->showEmpty(tr("No run has recorded routing yet. A run records it at each validation."),
                            train);
    else if (run->isActive)
        m_states->showEmpty(
            tr("The run %1 has not recorded routing yet. It will appear here after its first validation.")
                .arg(QString::fromStdString(run->name)),
            train);
    else
        m_states->showEmpty(
            tr("The run %1 ended before its first validation, so that it has recorded no routing.")
                .arg(QString::fromStdString(run->name)),
            train);
}

void RoutingPage::redraw() {
    if (m_cubes.shown.isEmpty())
        return;
    m_views->setChoice(m_choice);
    m_layers->setLayer(m_choice.layer);
    const bool byTask = m_choice.sides == RoutingSides::TasksByExperts;
    m_layers->setEnabled(byTask);
    m_layers->setToolTip(byTask ? QString() : tr("All layers are in the picture."));
    m_picture = routingPicture(m_answer, m_cubes, m_choice);
    m_map->setContents(m_picture.contents);
    m_model->setContents(m_picture.contents);
    m_findings->setCube(m_cubes.shown, m_answer.shown.moment.value_or(RoutingMoment{}), m_choice);
    updateActions();
}

void RoutingPage::choose() {
    m_choice = m_views->applied(m_choice);
    redraw();
}

void RoutingPage::chooseRow(int row) {
    if (!m_session || row < 0 || static_cast<size_t>(row) >= m_picture.rows.size())
        return;
    const size_t place = m_picture.rows[static_cast<size_t>(row)];
    Subject& subject = m_session->subject();
    if (m_choice.sides == RoutingSides::TasksByExperts)
        subject.setTask(QString::fromStdString(m_cubes.shown.tasks()[place]));
    else
        subject.setLayer(m_cubes.shown.layers()[place].block);
}

/// A block's number is ambiguous where there are two streams: the layer that is chosen already may be meant.
void RoutingPage::chooseBlock(int block) {
    const std::vector<RoutingLayer>& layers = m_cubes.shown.layers();
    const bool isChosen = m_choice.layer ? layers[*m_choice.layer].block == block : block < 0;
    if (isChosen)
        return;
    m_choice.layer = layerOfBlock(block);
    redraw();
}

std::optional<size_t> RoutingPage::layerOfBlock(int block) const {
    const std::vector<RoutingLayer>& layers = m_cubes.shown.layers();
    for (size_t layer = 0; layer < layers.size(); ++layer)
        if (layers[layer].block == block)
            return layer;
    return std::nullopt;
}

} // namespace alter
