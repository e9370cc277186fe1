#include "widgets/results/reference_model.h"

namespace alter {

void ReferenceModel::setReferences(const QStringList& references, const QStringList& checked) {
    const QSet<QString> wanted(checked.begin(), checked.end());
    if (references == m_references) {
        if (m_checked == wanted || references.isEmpty())
            return;
        m_checked = wanted;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
        return;
    }
    beginResetModel();
    m_references = references;
    m_checked = wanted;
    endResetModel();
}

QStringList ReferenceModel::checkedReferences() const {
    QStringList checked;
    for (const QString& reference : m_references)
        if (m_checked.contains(reference))
            checked.prepend(reference);
    return checked;
}

int ReferenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_references.size());
}

QVariant ReferenceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& reference = m_references[index.row()];
    if (role == Qt::CheckStateRole)
        return m_checked.contains(reference) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole)
        return reference == QStringLiteral("base") ? tr("base (the backbone alone)") : reference;
    if (role == Qt::ToolTipRole)
        return reference;
    return {};
}

/// At least one stays checked: nothing to compare is nothing to show.
bool ReferenceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString& reference = m_references[index.row()];
    const bool on = value.toInt() == Qt::Checked;
    if (on == m_checked.contains(reference) || (!on && m_checked.size() == 1))
        return false;
    if (on)
        m_checked.insert(reference);
    else
        m_checked.remove(reference);
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags ReferenceModel::flags(const QModelIndex& index) const {
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

} // namespace alter
