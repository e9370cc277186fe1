#pragma once

#include "widgets/data/tasks/task_model.h"

#include <QWidget>

class QAction;
class QListView;

namespace alter {

class ListActions;
class ProjectSession;
class StateView;

/// The project's tasks to choose from, to edit, rename and remove.
class TaskList : public QWidget {
    Q_OBJECT

  public:
    explicit TaskList(QWidget* parent = nullptr);

    void setSession(ProjectSession* session);
    /// Asks the project again; keeps the choice.
    void refresh();
    void choose(const QString& name);
    /// Null where nothing is chosen.
    const TaskRow* chosen() const;

    /// What can be done with the chosen task: for its context menu and for the page's actions.
    QList<QAction*> taskActions() const;

  Q_SIGNALS:
    /// The choice, or what is known about it, is another; chosen() tells.
    void chosenChanged();
    void importWanted();
    void removed(const QString& name);
    /// Its templates, labels, metric or description; statistics are of the old ones.
    void edited();

  private:
    void askName();
    void askEdits();
    void removeChosen();
    void take(std::vector<Task> tasks, const std::map<int64_t, ExampleCounts>& counts);

    ProjectSession* m_session = nullptr;
    TaskModel* m_model;
    QListView* m_view;
    StateView* m_states;
    ListActions* m_actions;
    QString m_wanted; ///< chosen before its row is there
};

} // namespace alter
