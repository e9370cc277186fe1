#include "widgets/data/import/record_model.h"

#include "widgets/data/examples/example_model.h"
#include "widgets/theme/colours.h"

#include <QGuiApplication>

namespace alter {

void RecordModel::setPreview(const Preview& preview) {
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

int RecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_preview.records.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_preview.format.fieldNames.size());
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Record& record = m_preview.records[static_cast<size_t>(index.row())];
    const bool isBad = !record.problem.empty();
    if (role == Qt::ForegroundRole && isBad)
        return errorColour(QGuiApplication::palette());
    if (role == Qt::ToolTipRole && isBad)
        return QString::fromStdString(record.problem);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return QString::fromStdString(toText(record.at));
    if (isBad)
        return index.column() == 1 ? QVariant(QString::fromStdString(record.problem)) : QVariant();
    const std::string& name = m_preview.format.fieldNames[static_cast<size_t>(index.column() - 1)];
    return record.fields.contains(name) ? QVariant(cellText(record.fields.at(name))) : QVariant();
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == 0
               ? tr("Where")
               : QString::fromStdString(m_preview.format.fieldNames[static_cast<size_t>(section - 1)]);
}

} // namespace alter
