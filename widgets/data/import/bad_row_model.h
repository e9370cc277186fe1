#pragma once

#include "core/data/import_report.h"

#include <QAbstractTableModel>

namespace alter {

/// Rows that do not fit: file, line, column and the reason.
class BadRowModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { FileColumn, LineColumn, ColumnColumn, ReasonColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<BadRow> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<BadRow> m_rows;
};

} // namespace alter
