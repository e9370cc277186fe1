#include "widgets/data/tasks/task_model.h"

#include "widgets/views/metric_words.h"

#include <algorithm>

namespace alter {

void TaskModel::setTasks(std::vector<Task> tasks, const std::map<int64_t, ExampleCounts>& counts) {
    std::vector<TaskRow> rows;
    for (Task& task : tasks) {
        const auto found = counts.find(task.id);
        const ExampleCounts its = found == counts.end() ? ExampleCounts{} : found->second;
        QList<HealthBadge> badges = TaskHealth(task, its).badges();
        rows.push_back({std::move(task), its, std::move(badges)});
    }
    const bool sameTasks =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const TaskRow& a, const TaskRow& b) { return a.task.id == b.task.id; });
    if (!sameTasks)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameTasks)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const TaskRow* TaskModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int TaskModel::rowOf(const QString& name) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(),
                     [name = name.toStdString()](const TaskRow& row) { return row.task.name == name; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TaskModel::rowOfId(int64_t id) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const TaskRow& row) { return row.task.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TaskModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TaskModel::data(const QModelIndex& index, int role) const {
    const TaskRow* row = at(index.row());
    if (!row || index.parent().isValid())
        return {};
    if (role == Qt::DisplayRole)
        return QString::fromStdString(row->task.name);
    if (role == Qt::AccessibleTextRole)
        return sentence(*row);
    if (role == Qt::ToolTipRole)
        return tr("%1, measured by %2. %3")
            .arg(taskKindText(row->task.kind), metricInSentence(row->task.metric),
                 QString::fromStdString(row->task.description));
    return {};
}

/// What the painted row says, for those who hear it.
QString TaskModel::sentence(const TaskRow& row) const {
    QStringList parts{QString::fromStdString(row.task.name), taskKindText(row.task.kind)};
    for (const Split split : allSplits)
        parts.append(
            tr("%1 %2").arg(countText(row.counts.counted.at(static_cast<size_t>(split))), splitTitle(split)));
    parts.append(metricInSentence(row.task.metric));
    for (const HealthBadge& badge : row.badges)
        parts.append(badge.text);
    return parts.join(QStringLiteral(", "));
}

} // namespace alter
