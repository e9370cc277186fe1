#pragma once

#include "core/evaluation/confusion.h"

#include <QAbstractTableModel>

#include <optional>

namespace alter {

/// How often each right label (row) was answered as each label (column); the deeper the cell, the larger its
/// share of the row.
class ConfusionModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    using QAbstractTableModel::QAbstractTableModel;

    void setConfusion(std::optional<Confusion> confusion);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return rowCount(parent); }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString meaning(int right, int predicted) const;
    double share(int right, int predicted) const;
    QString label(int place) const;

    std::optional<Confusion> m_confusion;
};

} // namespace alter
