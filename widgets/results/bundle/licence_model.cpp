#include "widgets/results/bundle/licence_model.h"

#include <QGuiApplication>
#include <QPalette>

namespace alter {

void LicenceModel::setTasks(const std::vector<CardTask>& tasks) {
    beginResetModel();
    m_tasks = tasks;
    endResetModel();
}

std::map<std::string, std::string> LicenceModel::licences() const {
    std::map<std::string, std::string> said;
    for (const CardTask& task : m_tasks)
        if (const auto found = m_said.find(task.name); task.licence.empty() && found != m_said.end())
            said.insert(*found);
    return said;
}

QString LicenceModel::licence(int row) const {
    const CardTask& task = m_tasks[static_cast<size_t>(row)];
    if (isStated(row))
        return QString::fromStdString(task.licence);
    const auto said = m_said.find(task.name);
    return said == m_said.end() ? QString() : QString::fromStdString(said->second);
}

int LicenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

int LicenceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LicenceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isName = index.column() == TaskName;
    const QString text = isName ? QString::fromStdString(m_tasks[static_cast<size_t>(index.row())].name)
                                : licence(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() ? tr("not stated") : text;
    case Qt::EditRole:
        return text;
    case Qt::ForegroundRole:
        return text.isEmpty()
                   ? QVariant(QGuiApplication::palette().brush(QPalette::Normal, QPalette::PlaceholderText))
                   : QVariant();
    case Qt::ToolTipRole:
        return isName                  ? text
               : isStated(index.row()) ? tr("%1: as the project states it").arg(text)
                                       : tr("The project states none. What you write here stands in the card "
                                            "alone.");
    default:
        return {};
    }
}

bool LicenceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const std::string& task = m_tasks[static_cast<size_t>(index.row())].name;
    const std::string text = value.toString().simplified().toStdString();
    if (text.empty())
        m_said.erase(task);
    else
        m_said[task] = text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT licencesChanged();
    return true;
}

QVariant LicenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == TaskName ? tr("task") : tr("licence of the data");
}

Qt::ItemFlags LicenceModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Licence && !isStated(index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace alter
