#pragma once

#include "widgets/results/shown_table.h"

#include <QAbstractTableModel>

class QTableView;

namespace alter {

/// A table of figures that is replaced as a whole.
class ShownTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps what is selected where rows and columns stay the same.
    void setTable(ShownTable table);
    const ShownTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Rows as lines, with the headers.
    QString text(QChar separator) const;

  private:
    ShownTable m_table;
};

/// Looks at such a model; text columns of settings are as wide as they need.
QTableView* shownTableView(ShownTableModel* model, const QString& accessibleName);

} // namespace alter
