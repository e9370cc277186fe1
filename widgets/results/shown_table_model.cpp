#include "widgets/results/shown_table_model.h"

#include "widgets/views/plain_table.h"
#include "widgets/views/table_text.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

namespace alter {

void ShownTableModel::setTable(ShownTable table) {
    if (m_table.rows == table.rows && m_table.columns == table.columns) {
        m_table = std::move(table);
        if (!m_table.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ShownTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ShownTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ShownTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownCell& cell =
        m_table.cells[static_cast<size_t>(index.row())][static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return cell.meaning;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::FontRole: {
        QFont font = QApplication::font("QTableView");
        font.setBold(cell.isMarked);
        return font;
    }
    default:
        return {};
    }
}

QVariant ShownTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const QStringList& names = orientation == Qt::Horizontal ? m_table.columns : m_table.rows;
    if (role != Qt::DisplayRole || section < 0 || section >= names.size())
        return {};
    return names[section];
}

QString ShownTableModel::text(QChar separator) const {
    return tableText(*this, separator, m_table.corner);
}

QTableView* shownTableView(ShownTableModel* model, const QString& accessibleName) {
    constexpr int narrowestColumn = 72;
    auto* table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(accessibleName);
    makePlain(*table);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setHighlightSections(false);
    return table;
}

} // namespace alter
