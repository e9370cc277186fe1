#pragma once

#include <QString>

class QAbstractItemModel;

namespace alter {

/// A cell of a table written as lines: in quotation marks where it holds the separator, a quotation mark or a
/// line break.
QString quotedCell(QString text, QChar separator);

/// A table as lines, its headers first. `corner` stands above the headers of rows; without it those are left
/// out.
QString tableText(const QAbstractItemModel& model, QChar separator, const QString& corner = {});

} // namespace alter
