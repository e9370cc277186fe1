#include "widgets/data/tasks/task_edits.h"

#include "widgets/session/undoable_edit.h"

#include <QCoreApplication>

namespace alter {

namespace {

struct TaskEditsWords {
    Q_DECLARE_TR_FUNCTIONS(TaskEdits)
};

} // namespace

void removeTask(ProjectSession& session, const Task& task) {
    editProject(
        session, TaskEditsWords::tr("remove the task %1").arg(QString::fromStdString(task.name)),
        [id = task.id](const Project& project) { TaskStore(project).hide(id); },
        [id = task.id](const Project& project) { TaskStore(project).unhide(id); });
}

void renameTask(ProjectSession& session, const Task& task, const QString& name) {
    editProject(
        session, TaskEditsWords::tr("rename the task %1").arg(QString::fromStdString(task.name)),
        [id = task.id, after = name.toStdString()](const Project& project) {
            TaskStore(project).rename(id, after);
        },
        [id = task.id, before = task.name](const Project& project) {
            TaskStore(project).rename(id, before);
        });
}

void changeTask(ProjectSession& session, const Task& before, const Task& after) {
    editProject(
        session, TaskEditsWords::tr("edit the task %1").arg(QString::fromStdString(before.name)),
        [after](const Project& project) { TaskStore(project).update(after); },
        [before](const Project& project) { TaskStore(project).update(before); });
}

} // namespace alter
