#include "widgets/training/run_view.h"

#include "core/store/checkpoints.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/training/log_view.h"
#include "widgets/training/run_banner.h"
#include "widgets/views/state_view.h"
#include "widgets/views/tab_order.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace alter {

namespace {

constexpr int barHeight = 4;
constexpr int barSteps = 1000;

qint64 newestCheckpoint(const Project& project, const std::string& run) {
    const std::vector<Checkpoint> all = CheckpointStore(project).list(run);
    return all.empty() ? -1 : all.back().step;
}

} // namespace

RunView::RunView(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_progressText(new QLabel), m_note(new QLabel),
      m_bar(new QProgressBar), m_head(new QHBoxLayout), m_banner(new RunBanner), m_live(new LiveView),
      m_curves(new StateView(m_live)), m_log(new LogView) {
    m_title->setFont(titleFont());
    for (QLabel* label : {m_title, m_note, m_progressText})
        label->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_bar->setRange(0, barSteps);
    m_bar->setFixedHeight(barHeight);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_head->setSpacing(spacing::inside);
    m_head->addWidget(m_title);
    m_head->addWidget(m_progressText, 1, Qt::AlignRight | Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::group, spacing::inside, spacing::group, spacing::inside);
    column->setSpacing(spacing::inside);
    column->addLayout(m_head);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_banner);
    column->addWidget(m_curves, 1);
    column->addWidget(m_log);
    connect(m_banner, &RunBanner::resumeWanted, this, &RunView::resumeWanted);
    connect(m_banner, &RunBanner::newRunWanted, this, &RunView::newRunWanted);
    connect(m_live, &LiveView::noticed, this, &RunView::noticed);
    connect(m_live, &LiveView::curvesArrived, this, &RunView::showCurves);
}

void RunView::setSession(ProjectSession* session) {
    m_session = session;
    clear();
}

void RunView::clear() {
    m_run = {};
    m_live->setRun(nullptr, {});
    m_log->setRun(nullptr, {});
}

void RunView::setRun(const RunRow& run, const QString& pending) {
    const bool another = run.id != m_run.id;
    m_run = run;
    if (another) {
        m_checkpoint = -1;
        m_curves->showBusy(tr("Reading the curves of %1").arg(run.name));
        m_live->setRun(m_session, run.id);
        m_log->setRun(m_session, run.id);
    }
    askForCheckpoint();
    showState();
    QStringList progress = {stateSign(run.state) + QLatin1Char(' ') + stateText(run.state), progressText(run),
                            pending};
    progress.removeAll(QString());
    m_progressText->setText(progress.join(QStringLiteral(" · ")));
    if (!another)
        showCurves();
}

void RunView::setFolds(QAction* left, QAction* right) {
    const auto button = [](QAction* action) {
        auto* made = new QToolButton;
        made->setDefaultAction(action);
        made->setToolButtonStyle(Qt::ToolButtonIconOnly);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setAccessibleName(action->text());
        return made;
    };
    QToolButton *const first = button(left), *const last = button(right);
    m_head->insertWidget(0, first);
    m_head->addWidget(last);
    putBehind(*m_title, *first);
    putBehind(*first, *last);
}

void RunView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void RunView::refresh() {
    if (!isVisible())
        return; // showing it catches up
    m_live->refresh();
    m_log->refresh();
}

void RunView::askForCheckpoint() {
    if (!m_run.canResume())
        return;
    m_session->ask(
        this,
        [run = m_run.id.toStdString()](const Project& project) { return newestCheckpoint(project, run); },
        [this, run = m_run.id](qint64 step) {
            if (run != m_run.id)
                return;
            m_checkpoint = step;
            showState();
        });
}

void RunView::showState() {
    m_title->setText(m_run.name);
    QStringList notes = {m_run.origin, m_run.note};
    notes.removeAll(QString());
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
    m_bar->setVisible(m_run.isRunning());
    if (m_run.totalSteps > 0) {
        m_bar->setRange(0, barSteps);
        m_bar->setValue(qRound(m_run.share() * barSteps));
    } else {
        m_bar->setRange(0, 0);
    }
    m_banner->setRun(m_run, m_checkpoint);
}

void RunView::showCurves() {
    if (m_live->hasCurves())
        m_curves->showFull();
    else if (m_run.isRunning())
        m_curves->showBusy(
            tr("The backbone and the data are being loaded; curves come with the first step."));
    else
        m_curves->showEmpty(tr("This run came to no step, so there are no curves."));
}

} // namespace alter
