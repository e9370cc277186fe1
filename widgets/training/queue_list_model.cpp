#include "widgets/training/queue_list_model.h"

#include <QMimeData>

namespace alter {

namespace {

const QString mimeType = QStringLiteral("application/x-alter-queue-entry");

bool isShown(const QueueEntry& entry) {
    return entry.state == QueueState::Running || entry.state == QueueState::Waiting ||
           (entry.state == QueueState::Failed && entry.runId.empty());
}

QString stateLine(const QueueRow& row) {
    switch (row.state) {
    case QueueState::Waiting:
        return row.position == 1 ? QueueListModel::tr("waiting, next")
                                 : QueueListModel::tr("waiting, number %1").arg(row.position);
    case QueueState::Running:
        return QueueListModel::tr("running");
    case QueueState::Failed:
        return QueueListModel::tr("✕ did not begin");
    case QueueState::Done:
        break;
    }
    return {};
}

} // namespace

std::vector<QueueRow> queueRows(const std::vector<QueueEntry>& entries) {
    std::vector<QueueRow> rows;
    for (const QueueEntry& entry : entries) {
        if (!isShown(entry))
            continue;
        const QString name = QString::fromStdString(entry.config.name);
        rows.push_back(
            {.id = entry.id,
             .position = entry.state == QueueState::Waiting ? static_cast<int>(entry.position) : 0,
             .name = name.isEmpty() ? QueueListModel::tr("Unnamed run") : name,
             .summary = QString::fromStdString(entry.config.method + " on " + entry.config.backbone),
             .device = QString::fromStdString(entry.device),
             .runId = QString::fromStdString(entry.runId),
             .state = entry.state});
    }
    return rows;
}

QVariant QueueListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const QueueRow& entry = row(index.row());
    const QString text = tr("%1 · %2").arg(entry.name, stateLine(entry));
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return entry.state == QueueState::Failed ? tr("%1\nIt failed before it began; the reason is in "
                                                      "queue-….log in the project's folder.")
                                                       .arg(entry.summary)
                                                 : entry.summary;
    case Qt::AccessibleTextRole:
        return QStringList{text, entry.summary}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

Qt::ItemFlags QueueListModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = KeyedListModel::flags(index);
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled; // between the entries
    return row(index.row()).waits() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList QueueListModel::mimeTypes() const {
    return {mimeType};
}

QMimeData* QueueListModel::mimeData(const QModelIndexList& indexes) const {
    auto* data = new QMimeData;
    data->setData(mimeType, QByteArray::number(row(indexes.front().row()).id));
    return data;
}

bool QueueListModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                  const QModelIndex&) {
    if (action != Qt::MoveAction || !data->hasFormat(mimeType))
        return false;
    const qint64 id = data->data(mimeType).toLongLong();
    const int from = indexOf(id);
    if (from < 0 || row < 0)
        return false;
    const int ahead = from < row ? row - 1 : row; // the entry itself leaves its place
    const int running =
        static_cast<int>(std::count_if(rows().begin(), rows().end(), [](const QueueRow& entry) {
            return entry.state == QueueState::Running;
        }));
    Q_EMIT moveWanted(id, std::max(1, ahead - running + 1));
    return false; // nothing was moved here, so the view must not remove anything
}

} // namespace alter
