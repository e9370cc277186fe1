#pragma once

#include "core/results/card/card_facts.h"

#include <QAbstractTableModel>

#include <map>
#include <string>
#include <vector>

namespace alter {

/// The licences of tasks' data: what the project states cannot be changed here, the rest can be said for a
/// card.
class LicenceModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { TaskName, Licence, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What was said of a task stays said.
    void setTasks(const std::vector<CardTask>& tasks);
    /// What was said of these tasks.
    std::map<std::string, std::string> licences() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  Q_SIGNALS:
    void licencesChanged();

  private:
    bool isStated(int row) const { return !m_tasks[static_cast<size_t>(row)].licence.empty(); }
    QString licence(int row) const;

    std::vector<CardTask> m_tasks;
    std::map<std::string, std::string> m_said; ///< by task, also of tasks that are not shown now
};

} // namespace alter
