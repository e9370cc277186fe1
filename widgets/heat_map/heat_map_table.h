#pragma once

#include "widgets/heat_map/heat_map_contents.h"

#include <QAbstractTableModel>

namespace alter {

/// The numbers of a heat map with those of its edges: a last column and a last row where there are bars.
class HeatMapTable : public QAbstractTableModel {
    Q_OBJECT

  public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContents(const HeatMapContents& contents);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Rows as lines, with the headers; quoted where a text holds the separator. `role`: as tableText() has
    /// it.
    QString text(QChar separator, int role = Qt::DisplayRole) const;

  private:
    bool isRowEdge(int column) const { return column >= m_contents.columnCount(); }
    bool isColumnEdge(int row) const { return row >= m_contents.rowCount(); }
    QString numberAt(int row, int column) const;

    HeatMapContents m_contents;
};

} // namespace alter
