#include "widgets/heat_map/heat_map_table.h"

#include "widgets/views/figure_text.h"
#include "widgets/views/table_text.h"

namespace alter {

namespace {

constexpr int tableDecimals = 4;

} // namespace

void HeatMapTable::setContents(const HeatMapContents& contents) {
    if (!m_contents.hasSameAxes(contents)) {
        beginResetModel();
        m_contents = contents;
        endResetModel();
        return;
    }
    m_contents = contents;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int HeatMapTable::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || m_contents.isEmpty())
        return 0;
    return m_contents.rowCount() + (m_contents.columnEdge.shares.empty() ? 0 : 1);
}

int HeatMapTable::columnCount(const QModelIndex& parent) const {
    if (parent.isValid() || m_contents.isEmpty())
        return 0;
    return m_contents.columnCount() + (m_contents.rowEdge.shares.empty() ? 0 : 1);
}

QString HeatMapTable::numberAt(int row, int column) const {
    if (isColumnEdge(row))
        return isRowEdge(column) ? QString() : m_contents.columnEdge.texts[column];
    if (isRowEdge(column))
        return m_contents.rowEdge.texts[row];
    return m_contents.texts.isEmpty() ? numberText(m_contents.value(row, column), tableDecimals)
                                      : m_contents.text(row, column);
}

QVariant HeatMapTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row(), column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return numberAt(row, column);
    case plainRole:
        return plainFigure(numberAt(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return isColumnEdge(row) || isRowEdge(column) ? QVariant() : readingOf(m_contents, {row, column});
    default:
        return {};
    }
}

QVariant HeatMapTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return isRowEdge(section) ? m_contents.rowEdge.title : m_contents.columns[section];
    return isColumnEdge(section) ? m_contents.columnEdge.title : m_contents.rows[section];
}

QString HeatMapTable::text(QChar separator, int role) const {
    return tableText(*this, separator, m_contents.rowAxis, role);
}

} // namespace alter
