#pragma once

#include "widgets/data/tasks/task_health.h"

#include <QAbstractListModel>

#include <map>
#include <vector>

namespace alter {

/// A task as the list shows it.
struct TaskRow {
    Task task;
    ExampleCounts counts;
    QList<HealthBadge> badges;
};

/// The project's tasks, by name.
class TaskModel : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay are updated in place, so that the selection stays, too.
    void setTasks(std::vector<Task> tasks, const std::map<int64_t, ExampleCounts>& counts);

    /// Null for a row that is not there.
    const TaskRow* at(int row) const;
    int rowOf(const QString& name) const; ///< -1 = none
    int rowOfId(int64_t id) const;        ///< -1 = none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    QString sentence(const TaskRow& row) const;

    std::vector<TaskRow> m_rows;
};

} // namespace alter
