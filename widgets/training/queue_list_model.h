#pragma once

#include "core/store/queue.h"
#include "widgets/training/keyed_list_model.h"

#include <QString>

namespace alter {

/// An entry of the queue as the window shows it.
struct QueueRow {
    qint64 id = 0;
    int position = 0; ///< 0 = does not wait
    QString name = {}, summary = {}, device = {}, runId = {};
    QueueState state = QueueState::Waiting;

    qint64 key() const { return id; }
    bool waits() const { return state == QueueState::Waiting; }
    bool operator==(const QueueRow&) const = default;
};

/// What still has to do with the queue: entries that run, that wait, and those that failed before a run of
/// theirs began.
std::vector<QueueRow> queueRows(const std::vector<QueueEntry>& entries);

/// The queue; waiting entries can be dragged.
class QueueListModel : public KeyedListModel<QueueRow> {
    Q_OBJECT

  public:
    using KeyedListModel::KeyedListModel;

    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// Moves nothing itself: moveWanted() tells, and the rows follow what the store then says.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

  Q_SIGNALS:
    void moveWanted(qint64 id, int position);
};

} // namespace alter
