#pragma once

#include "widgets/training/keyed_list_model.h"
#include "widgets/training/run_row.h"

#include <QSet>

namespace alter {

/// The project's runs, newest first. A run can be checked: its curves are then laid over the chosen one's.
class RunListModel : public KeyedListModel<RunRow> {
    Q_OBJECT

  public:
    using KeyedListModel::KeyedListModel;

    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    QSet<QString> checkedRuns() const { return m_checked; }

  Q_SIGNALS:
    void checkedRunsChanged();

  private:
    QSet<QString> m_checked;
};

} // namespace alter
