#pragma once

#include "core/data/detect.h"

#include <QAbstractTableModel>

namespace alter {

/// The first records of a file as a table: where each begins, then its fields, or what is wrong with it.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const Preview& preview);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    Preview m_preview;
};

} // namespace alter
