#pragma once

#include "widgets/data/tasks/task_model.h"

#include <QWidget>

class QListView;

namespace alter {

class ProjectSession;
class StateView;

/// The project's tasks to choose from.
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

  Q_SIGNALS:
    /// The choice, or what is known about it, is another; chosen() tells.
    void chosenChanged();
    void importWanted();

  private:
    void take(std::vector<Task> tasks, const std::map<int64_t, ExampleCounts>& counts);

    ProjectSession* m_session = nullptr;
    TaskModel* m_model;
    QListView* m_view;
    StateView* m_states;
    QString m_wanted; ///< chosen before its row is there
};

} // namespace alter
