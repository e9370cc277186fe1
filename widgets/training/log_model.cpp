#include "widgets/training/log_model.h"

#include <array>

namespace alter {

LineLevel LogModel::levelOf(const QString& line) {
    // "2026-11-22 21:30:15.042 warning: …"
    static const std::array<std::pair<QString, LineLevel>, 3> words = {
        {{QStringLiteral(" debug: "), LineLevel::Debug},
         {QStringLiteral(" warning: "), LineLevel::Warning},
         {QStringLiteral(" error: "), LineLevel::Error}}};
    qsizetype first = 34; // it stands behind date and time, and before what the message quotes
    LineLevel found = LineLevel::Info;
    for (const auto& [word, level] : words) {
        const qsizetype at = line.indexOf(word);
        if (at < 0 || at >= first)
            continue;
        first = at;
        found = level;
    }
    return found;
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return line.text;
    if (role == levelRole)
        return static_cast<int>(line.level);
    return {};
}

void LogModel::clear() {
    beginResetModel();
    m_lines.clear();
    m_unfinished.clear();
    endResetModel();
}

void LogModel::append(const QString& text) {
    QStringList lines = (m_unfinished + text).split(QLatin1Char('\n'));
    m_unfinished = lines.takeLast();
    lines = lines.mid(std::max<qsizetype>(0, lines.size() - mostLines));
    if (lines.isEmpty())
        return;
    makeRoomFor(static_cast<int>(lines.size()));
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    for (const QString& line : lines)
        m_lines.push_back({line, levelOf(line)});
    endInsertRows();
}

void LogModel::makeRoomFor(int lines) {
    const int over = rowCount() + lines - mostLines;
    if (over <= 0)
        return;
    beginRemoveRows({}, 0, over - 1);
    m_lines.erase(m_lines.begin(), m_lines.begin() + over);
    endRemoveRows();
}

} // namespace alter
