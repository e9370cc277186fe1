#include "widgets/data/tasks/task_list.h"

#include "widgets/data/tasks/task_delegate.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/state_view.h"

#include <QListView>
#include <QVBoxLayout>

namespace alter {

TaskList::TaskList(QWidget* parent)
    : QWidget(parent), m_model(new TaskModel(this)), m_view(new QListView), m_states(new StateView(m_view)) {
    m_states->setNarrow();
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TaskDelegate(*m_model, m_view));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("Tasks"));
    m_view->setObjectName(QStringLiteral("tasks"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TaskList::chosenChanged);
}

void TaskList::setSession(ProjectSession* session) {
    m_session = session;
    m_wanted.clear();
    m_model->setTasks({}, {});
    if (!session)
        return;
    m_states->showBusy(tr("Reading the tasks"));
    refresh();
}

void TaskList::refresh() {
    if (!m_session)
        return;
    struct Answer {
        std::vector<Task> tasks;
        std::map<int64_t, ExampleCounts> counts;
    };
    m_session->ask(
        this,
        [](const Project& project) {
            return Answer{TaskStore(project).list(), ExampleBrowser(project).counts()};
        },
        [this](Answer answer) { take(std::move(answer.tasks), answer.counts); },
        [this](const Error& error) {
            m_states->showFailed(error, {tr("Try again"), [this] { refresh(); }});
        });
}

void TaskList::take(std::vector<Task> tasks, const std::map<int64_t, ExampleCounts>& counts) {
    const QString before = chosen() ? QString::fromStdString(chosen()->task.name) : QString();
    m_model->setTasks(std::move(tasks), counts);
    if (m_model->rowCount() == 0) {
        m_states->showEmpty(tr("This project has no task yet"),
                            {tr("Import a file…"), [this] { Q_EMIT importWanted(); }});
        Q_EMIT chosenChanged();
        return;
    }
    m_states->showFull();
    int row = m_model->rowOf(m_wanted);
    if (row >= 0)
        m_wanted.clear();
    else
        row = std::max(0, m_model->rowOf(before));
    if (m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_model->index(row));
    else
        Q_EMIT chosenChanged();
}

void TaskList::choose(const QString& name) {
    if (const int row = m_model->rowOf(name); row >= 0)
        m_view->setCurrentIndex(m_model->index(row));
    else
        m_wanted = name;
}

const TaskRow* TaskList::chosen() const {
    return m_model->at(m_view->currentIndex().row());
}

} // namespace alter
