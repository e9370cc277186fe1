#include "widgets/data/tasks/task_list.h"

#include "core/store/examples.h"
#include "widgets/data/tasks/task_delegate.h"
#include "widgets/data/tasks/task_editor.h"
#include "widgets/data/tasks/task_edits.h"
#include "widgets/data/work/list_actions.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/name_dialog.h"
#include "widgets/views/state_view.h"

#include <QListView>
#include <QVBoxLayout>

namespace alter {

namespace {
constexpr int64_t editSample = 200; ///< examples that an edit is tried on
}

TaskList::TaskList(QWidget* parent)
    : QWidget(parent), m_model(new TaskModel(this)), m_view(new QListView), m_states(new StateView(m_view)),
      m_actions(new ListActions(*m_view)) {
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
    m_actions->add(tr("Edit task…"), Qt::CTRL | Qt::Key_E, [this] { askEdits(); });
    m_actions->add(tr("Rename task…"), Qt::Key_F2, [this] { askName(); });
    m_actions->add(tr("Remove task"), QKeySequence::Delete, [this] { removeChosen(); });
    connect(this, &TaskList::chosenChanged, this, [this] { m_actions->setEnabled(chosen() != nullptr); });
}

QList<QAction*> TaskList::taskActions() const {
    return m_actions->all();
}

void TaskList::removeChosen() {
    if (!m_session || !chosen())
        return;
    const Task task = chosen()->task;
    removeTask(*m_session, task);
    Q_EMIT removed(QString::fromStdString(task.name));
}

void TaskList::askName() {
    if (!m_session || !chosen())
        return;
    const Task task = chosen()->task;
    QStringList taken;
    for (int row = 0; row < m_model->rowCount(); ++row)
        taken.append(m_model->index(row).data().toString());
    const QString name = QString::fromStdString(task.name);
    auto* dialog = new NameDialog("task", tr("Rename the task %1").arg(name), name, taken, this);
    connect(dialog, &NameDialog::named, this, [this, task](const QString& after) {
        if (m_session)
            renameTask(*m_session, task, after);
    });
    m_session->ask(
        dialog, [name = task.name](const Project& project) { return TaskStore(project).runsWith(name); },
        [dialog, name](const std::vector<std::string>& runs) {
            QStringList names;
            for (const std::string& run : runs)
                names.append(QString::fromStdString(run));
            if (!names.isEmpty())
                dialog->setNote(
                    tr("These runs keep the name %1 in their results: %2. One of them that is not "
                       "finished can go on only while a task has that name.")
                        .arg(name, names.join(QStringLiteral(", "))));
        });
    dialog->open();
}

/// The examples that the edit is tried on come first; then the dialog does.
void TaskList::askEdits() {
    if (!m_session || !chosen())
        return;
    m_session->ask(
        this,
        [task = chosen()->task](const Project& project) {
            std::vector<Fields> sample;
            for (const Split split : allSplits)
                if (const auto left = editSample - static_cast<int64_t>(sample.size()); left > 0)
                    ExampleStore(project).forEach(
                        task.id, split,
                        [&](const Example& example) {
                            sample.push_back(Fields::parse(example.fields, nullptr, false));
                        },
                        left);
            return sample;
        },
        [this, task = chosen()->task](const std::vector<Fields>& sample) {
            auto* dialog = new TaskEditor(task, sample, this);
            connect(dialog, &TaskEditor::edited, this, [this, task](const Task& after) {
                if (!m_session)
                    return;
                changeTask(*m_session, task, after);
                Q_EMIT edited();
            });
            dialog->open();
        });
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
    const int64_t before = chosen() ? chosen()->task.id : 0; // names change
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
        row = std::max(0, m_model->rowOfId(before));
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
