#pragma once

#include <QString>

class QAbstractItemModel;

namespace alter {

/// A cell of a table written as lines: in quotation marks where it holds the separator, a quotation mark or a
/// line break.
QString quotedCell(QString text, QChar separator);

/// The text of a cell for a file, which has figures without a language.
constexpr int plainRole = Qt::UserRole + 100;

/// A table as lines, its headers first. `corner` stands above the headers of rows; without it those are left
/// out. Cells are written by their `role`, those that do not have it as they are shown.
QString tableText(const QAbstractItemModel& model, QChar separator, const QString& corner = {},
                  int role = Qt::DisplayRole);

} // namespace alter
