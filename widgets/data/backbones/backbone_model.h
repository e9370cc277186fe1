#pragma once

#include "core/store/backbones.h"

#include <QAbstractListModel>

#include <vector>

namespace alter {

/// The project's backbones: name, architecture, parameters and size, licence, a line each.
class BackboneModel : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    void setBackbones(std::vector<BackboneRecord> backbones);

    QString nameAt(int row) const; ///< "" for a row that is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<BackboneRecord> m_backbones;
};

} // namespace alter
