#include "widgets/views/table_text.h"

#include <QAbstractItemModel>

namespace alter {

namespace {

QString textOf(const QModelIndex& cell, int role) {
    const QVariant wanted = cell.data(role);
    return (wanted.isValid() ? wanted : cell.data()).toString();
}

} // namespace

QString quotedCell(QString text, QChar separator) {
    if (!text.contains(separator) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString tableText(const QAbstractItemModel& model, QChar separator, const QString& corner, int role) {
    QStringList lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        if (!corner.isEmpty())
            cells << quotedCell(row < 0 ? corner : model.headerData(row, Qt::Vertical).toString(), separator);
        for (int column = 0; column < model.columnCount(); ++column)
            cells << quotedCell(row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                                        : textOf(model.index(row, column), role),
                                separator);
        lines << cells.join(separator);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace alter
