#include "widgets/training/run_list_model.h"

namespace alter {

QVariant RunListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const RunRow& run = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return run.name;
    case Qt::AccessibleTextRole:
        return QStringList{run.name, stateText(run.state), progressText(run)}.join(QStringLiteral(", "));
    case Qt::ToolTipRole:
        return tr("%1: %2 on %3\nTick the box to lay its loss over the chosen run's.")
            .arg(run.name, run.method, run.backbone);
    case Qt::CheckStateRole:
        return m_checked.contains(run.id) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool RunListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const QString& id = row(index.row()).id;
    if (value.toInt() == Qt::Checked)
        m_checked.insert(id);
    else
        m_checked.remove(id);
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT checkedRunsChanged();
    return true;
}

Qt::ItemFlags RunListModel::flags(const QModelIndex& index) const {
    return KeyedListModel::flags(index) | (index.isValid() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

} // namespace alter
