#include "widgets/routing/tokens/tokens_view.h"

#include "widgets/routing/tokens/question_bar.h"
#include "widgets/routing/tokens/token_results.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/error_text.h"
#include "widgets/views/metric_words.h"
#include "widgets/views/state_view.h"

#include <QVBoxLayout>

namespace alter {

namespace {
constexpr int unnoticed = 100; ///< ms without an answer before it is said that one waits
}

TokensView::TokensView(QWidget* parent)
    : QWidget(parent), m_bar(new QuestionBar), m_results(new TokenResults),
      m_states(new StateView(m_results)) {
    setObjectName(QStringLiteral("tokens"));
    m_busy.setSingleShot(true);
    m_busy.setInterval(unnoticed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::inside);
    column->addWidget(m_bar);
    column->addWidget(m_states, 1);
    connectParts();
    setSession(nullptr);
}

void TokensView::connectParts() {
    connect(m_bar, &QuestionBar::exampleChosen, this, [this] {
        m_wish = m_bar->wish();
        refresh();
    });
    connect(m_bar, &QuestionBar::sourceChosen, this, &TokensView::showMaterial);
    connect(m_bar, &QuestionBar::routedAsChosen, this, &TokensView::showMaterial);
    connect(m_bar, &QuestionBar::promptEntered, this, [this] {
        m_prompt = m_bar->ownPrompt();
        showMaterial();
    });
    connect(m_results, &TokenResults::blockChosen, this, [this](int block) {
        if (m_session)
            m_session->subject().setLayer(block);
    });
    connect(&m_busy, &QTimer::timeout, this, &TokensView::showBusy);
}

void TokensView::setSession(ProjectSession* session) {
    if (m_session) {
        dropRequest();
        m_session->disconnect(this);
        m_session->subject().disconnect(this);
        m_session->subject().disconnect(m_results);
    }
    m_session = session;
    m_runId.clear();
    m_wish = {};
    m_material = {};
    m_prompt.clear();
    m_asking = {};
    m_asked.reset();
    m_loadedRuns.clear();
    m_bar->setMaterial({});
    m_bar->setEnabled(false);
    m_states->showBusy(tr("Reading the example…"));
    if (session)
        followSubject();
    tellState();
}

void TokensView::followSubject() {
    Subject& subject = m_session->subject();
    m_wish = {.example = subject.example(), .task = subject.task().toStdString()};
    connect(&subject, &Subject::exampleChanged, this, [this](qint64 id) {
        if (id == 0 || id == m_material.example)
            return;
        m_wish = {.example = id};
        refresh();
    });
    connect(&subject, &Subject::taskChanged, this, [this](const QString& task) {
        if (task.isEmpty() || task.toStdString() == m_material.task)
            return;
        m_wish = {.example = m_session->subject().example(), .task = task.toStdString()};
        refresh();
    });
    connect(&subject, &Subject::layerChanged, m_results, &TokenResults::chooseBlock);
    // Only what a run in training still lacks can appear by itself; a text that is shown stays.
    connect(m_session, &ProjectSession::changed, this, [this] {
        if (m_states->state() == StateView::State::Empty && !m_asked)
            refresh();
    });
}

void TokensView::setRun(const std::string& id) {
    if (id == m_runId)
        return;
    m_runId = id;
    m_asked.reset();
    refresh();
}

bool TokensView::isFull() const {
    return m_states->state() == StateView::State::Full;
}

void TokensView::addCopyAction(QAction* action) {
    m_results->addCopyAction(action);
}

void TokensView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_request != 0)
        m_busy.start();
    refresh();
}

void TokensView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_busy.stop();
}

void TokensView::refresh() {
    if (!m_session || !isVisible())
        return;
    m_bar->setEnabled(!m_runId.empty());
    if (m_runId.empty()) {
        m_states->showEmpty(tr("Tokens show how one text goes through the experts. Train a run first."),
                            {tr("Go to Train"), [this] { Q_EMIT trainWanted(); }});
        tellState();
        return;
    }
    if (!m_asking.begin())
        return;
    m_session->ask(
        this,
        [run = m_runId, wish = m_wish](const Project& project) { return tokenMaterial(project, run, wish); },
        [this, run = m_runId, wish = m_wish](const TokenMaterial& material) {
            const bool again = m_asking.end();
            if (run == m_runId && wish == m_wish)
                take(material);
            if (again)
                refresh();
        },
        [this](const Error& error) {
            m_asking.end();
            fail(error);
        });
}

void TokensView::take(const TokenMaterial& material) {
    m_material = material;
    m_bar->setMaterial(material);
    const bool asWished = m_wish.task.empty() || m_wish.task == material.task;
    if (material.example != 0 && asWished) {
        // From here on the very example is meant, also when others come before it.
        m_wish = {.example = material.example,
                  .task = material.task,
                  .split = material.split,
                  .number = material.number};
        m_session->subject().setTask(QString::fromStdString(material.task));
        m_session->subject().setExample(material.example);
    }
    showMaterial();
}

void TokensView::fail(const Error& error) {
    m_busy.stop();
    m_asked.reset();
    m_states->showFailed(error, {tr("Try again"), [this] { refresh(); }});
    tellState();
}

/// Asks the model about what is chosen, or says why there is nothing to ask.
void TokensView::showMaterial() {
    if (!m_session || !isVisible() || m_material.runId.empty())
        return;
    const auto empty = [this](const QString& sentence, const StateButton& button) {
        dropRequest();
        m_asked.reset();
        m_states->showEmpty(sentence, button);
        tellState();
    };
    const StateButton type = {tr("Type a prompt"), [this] { m_bar->chooseOwnPrompt(); }};
    const QString task = QString::fromStdString(m_material.task);
    if (!m_material.step)
        showNoCheckpoint();
    else if (m_bar->isOwnPrompt() && m_prompt.trimmed().isEmpty())
        empty(tr("Type a prompt above, then route it."), {});
    else if (!m_bar->isOwnPrompt() && m_material.task.empty())
        empty(tr("The project has none of the run's tasks any more."), type);
    else if (!m_bar->isOwnPrompt() && m_material.example == 0)
        empty(tr("%1 has no %2 examples.").arg(task, splitTitle(m_material.split)), type);
    else if (!m_bar->isOwnPrompt() && m_material.prompt.empty())
        empty(tr("The templates of %1 do not fit this example: %2").arg(task, coreText(m_material.fault)),
              type);
    else if (m_asked != question())
        route();
}

void TokensView::showNoCheckpoint() {
    dropRequest();
    m_asked.reset();
    const QString run = QString::fromStdString(m_material.runName);
    m_states->showEmpty(
        m_material.runIsActive
            ? tr("The run %1 has no checkpoint yet. Its first one will be routed through.").arg(run)
            : tr("The run %1 ended without a checkpoint, so that there is nothing to route through.")
                  .arg(run),
        {tr("Go to Train"), [this] { Q_EMIT trainWanted(); }});
    tellState();
}

TokensView::Question TokensView::question() const {
    const bool own = m_bar->isOwnPrompt();
    return {.runId = m_material.runId,
            .prompt = own ? m_prompt.toStdString() : m_material.prompt,
            .answer = own ? std::string() : m_material.answer,
            .routedAs = m_bar->routedAs(),
            .step = m_material.step.value_or(0)};
}

QString TokensView::sourceText() const {
    if (m_bar->isOwnPrompt())
        return tr("own prompt");
    return tr("%1 example %L2 of %3 with its answer")
        .arg(splitTitle(m_material.split))
        .arg(m_material.number)
        .arg(QString::fromStdString(m_material.task));
}

void TokensView::route() {
    dropRequest();
    const Question asked = question();
    RoutedText text{.runName = m_material.runName,
                    .step = asked.step,
                    .stage = m_material.stage,
                    .routedAs = asked.routedAs,
                    .source = sourceText(),
                    .projectTasks = m_material.projectTasks};
    nlohmann::json params = {{"run", asked.runId},
                             {"prompt", asked.prompt},
                             {"task", asked.routedAs.empty() ? "auto" : asked.routedAs}};
    if (!asked.answer.empty())
        params["answer"] = asked.answer;
    const int number = ++m_number;
    m_asked = asked;
    const auto then = [this, number, asked, text](const nlohmann::json& result) {
        if (number != m_number)
            return;
        m_request = 0;
        RoutedText routed = text;
        const auto read = attempt([&] {
            routed.routing = tokenRoutingFrom(result);
            return true;
        });
        if (read)
            takeRouting(asked, routed);
        else
            fail(read.error());
    };
    const auto otherwise = [this, number](const Error& error) {
        if (number != m_number)
            return;
        m_request = 0;
        fail(error);
    };
    m_request = m_session->engine().ask(this, QStringLiteral("route"), std::move(params),
                                        {.then = then, .otherwise = otherwise});
    m_busy.start();
}

void TokensView::takeRouting(const Question& asked, const RoutedText& text) {
    m_busy.stop();
    m_loadedRuns.insert(asked.runId);
    m_results->setText(text);
    m_results->chooseBlock(m_session->subject().layer());
    m_states->showFull();
    tellState();
}

void TokensView::showBusy() {
    const QString run = QString::fromStdString(m_material.runName);
    m_states->showBusy(
        m_loadedRuns.contains(m_material.runId)
            ? tr("Routing %1…").arg(sourceText())
            : tr("Loading the model of %1, which takes a few seconds the first time…").arg(run),
        {tr("Cancel"), [this] { cancel(); }});
    tellState();
}

void TokensView::dropRequest() {
    m_busy.stop();
    ++m_number; // what still comes is not waited for
    if (m_session && m_request != 0)
        m_session->engine().cancel(m_request);
    m_request = 0;
}

/// By hand: nothing is asked again until the person says so.
void TokensView::cancel() {
    dropRequest();
    m_states->showEmpty(tr("Routing was cancelled."), {tr("Route again"), [this] { route(); }});
    tellState();
}

void TokensView::tellState() {
    Q_EMIT stateChanged();
}

} // namespace alter
