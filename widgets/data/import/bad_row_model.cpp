#include "widgets/data/import/bad_row_model.h"

#include "widgets/data/tasks/task_health.h"

namespace alter {

void BadRowModel::setRows(std::vector<BadRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BadRowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BadRowModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant BadRowModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const BadRow& row = m_rows[static_cast<size_t>(index.row())];
    const bool isNumber = index.column() == LineColumn || index.column() == ColumnColumn;
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return QStringLiteral("%1, %2: %3")
            .arg(QString::fromStdString(row.file.string()), QString::fromStdString(toText(row.at)),
                 QString::fromStdString(row.reason));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FileColumn:
        return QString::fromStdString(row.file.filename().string());
    case LineColumn: // a row of a Parquet file has no line, but a place
        return row.at.line > 0 ? countText(row.at.line) : QString::fromStdString(row.at.path);
    case ColumnColumn:
        return row.at.column > 0 ? countText(row.at.column) : QString();
    default:
        return QString::fromStdString(row.reason);
    }
}

QVariant BadRowModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && (section == LineColumn || section == ColumnColumn))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QStringList{tr("File"), tr("Line"), tr("Column"), tr("What does not fit")}.value(section);
}

} // namespace alter
