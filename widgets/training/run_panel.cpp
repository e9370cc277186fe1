#include "widgets/training/run_panel.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/training/run_actions.h"
#include "widgets/training/run_delegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>

namespace alter {

namespace {

constexpr int queueHeight = 160;
constexpr int leastWidth = 232;

QToolButton* textButton(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QHBoxLayout* heading(QLabel* title, QToolButton* button) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(spacing::inside, spacing::inside, spacing::inside, spacing::tight);
    row->addWidget(title, 1);
    row->addWidget(button);
    return row;
}

QListView* list(QAbstractItemModel* model, const QString& name) {
    auto* view = new QListView;
    view->setModel(model);
    view->setAccessibleName(name);
    view->setFrameShape(QFrame::NoFrame);
    view->setUniformItemSizes(true);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    return view;
}

} // namespace

RunPanel::RunPanel(const RunActions& actions, QWidget* parent)
    : QWidget(parent), m_runs(new RunListModel(this)), m_queue(new QueueListModel(this)),
      m_runList(list(m_runs, tr("Runs"))), m_queueList(list(m_queue, tr("Queue"))), m_queueTitle(new QLabel),
      m_start(nullptr) {
    setMinimumWidth(leastWidth);
    build(actions);
    connectQueue();
    setQueue({});
    connect(m_runList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT runChosen(chosenRun()); });
}

void RunPanel::build(const RunActions& actions) {
    auto* runsTitle = new QLabel(tr("Runs"));
    for (QLabel* title : {runsTitle, m_queueTitle})
        title->setFont(titleFont());
    runsTitle->setBuddy(m_runList);
    m_runList->setItemDelegate(new RunDelegate(m_runList));
    m_runList->setMouseTracking(true);
    m_runList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_runList->addActions({actions.resume, actions.continueAs, actions.pause, actions.stop,
                           actions.checkpoint, actions.rename, actions.note, actions.remove});

    auto* start = new QAction(icon(IconShape::Play), tr("Start queue"), this);
    start->setIconText(tr("Start")); // its heading says what
    start->setToolTip(tr("Train what waits, one run after the other, also with this window closed"));
    connect(start, &QAction::triggered, this, &RunPanel::startQueueWanted);
    m_start = textButton(start);

    m_queueList->setDragDropMode(QAbstractItemView::InternalMove);
    m_queueList->setMaximumHeight(queueHeight);
    m_queueList->setSpacing(spacing::tight);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(heading(runsTitle, textButton(actions.newRun)));
    column->addWidget(m_runList, 1);
    column->addLayout(heading(m_queueTitle, m_start));
    column->addWidget(m_queueList);
}

void RunPanel::connectQueue() {
    connect(m_queue, &QueueListModel::moveWanted, this, &RunPanel::moveWanted);
    const auto add = [this](const QString& text, const QKeySequence& key, auto done) {
        auto* action = new QAction(text, m_queueList);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, done);
        m_queueList->addAction(action);
    };
    add(tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { moveChosen(-1); });
    add(tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { moveChosen(1); });
    add(tr("Remove from the queue"), QKeySequence::Delete, [this] { removeChosen(); });
}

void RunPanel::setRuns(const std::vector<RunRow>& runs) {
    m_runs->setRows(runs);
}

void RunPanel::setQueue(const std::vector<QueueRow>& entries) {
    m_queue->setRows(entries);
    const auto waiting =
        std::count_if(entries.begin(), entries.end(), [](const QueueRow& row) { return row.waits(); });
    m_queueTitle->setText(waiting > 0 ? tr("Queue (%1)").arg(waiting) : tr("Queue"));
    m_queueList->setVisible(!entries.empty());
    m_start->defaultAction()->setEnabled(waiting > 0);
    m_start->setToolTip(waiting > 0
                            ? tr("Train what waits, one run after the other, also with this window closed")
                            : tr("Nothing waits: set up a new run first."));
}

void RunPanel::chooseRun(const QString& id) {
    const int row = m_runs->indexOf(id);
    if (row >= 0)
        m_runList->setCurrentIndex(m_runs->index(row));
    else
        m_runList->selectionModel()->clear();
}

QString RunPanel::chosenRun() const {
    const QModelIndex index = m_runList->currentIndex();
    return index.isValid() ? m_runs->row(index.row()).id : QString();
}

QPoint RunPanel::placeOfChosen() const {
    const QRect row = m_runList->visualRect(m_runList->currentIndex());
    return m_runList->viewport()->mapToGlobal(QPoint(row.left() + spacing::group, row.bottom()));
}

void RunPanel::moveChosen(int by) {
    const QModelIndex index = m_queueList->currentIndex();
    if (!index.isValid() || !m_queue->row(index.row()).waits())
        return;
    const QueueRow& entry = m_queue->row(index.row());
    Q_EMIT moveWanted(entry.id, std::max(1, entry.position + by));
}

void RunPanel::removeChosen() {
    const QModelIndex index = m_queueList->currentIndex();
    if (index.isValid() && m_queue->row(index.row()).state != QueueState::Running)
        Q_EMIT removeWanted(m_queue->row(index.row()).id);
}

} // namespace alter
