#pragma once

#include "core/store/prompt_history.h"

#include <QAbstractListModel>

namespace alter {

/// The prompts that were tried, the last one first; a check marks a favourite.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    void setRecords(std::vector<PromptRecord> records);
    const PromptRecord& record(int row) const { return m_records.at(static_cast<size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  Q_SIGNALS:
    void favouriteChosen(qint64 id, bool favourite);

  private:
    std::vector<PromptRecord> m_records;
};

} // namespace alter
