#include "widgets/shell/palette_model.h"

#include "widgets/shell/entry_delegate.h"

#include <algorithm>

namespace alter {

namespace {

bool beginsAWord(const QString& word, const QString& name) {
    for (qsizetype at = name.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = name.indexOf(word, at + 1, Qt::CaseInsensitive))
        if (at == 0 || !name.at(at - 1).isLetterOrNumber())
            return true;
    return false;
}

/// The letters of `query` stand in `name` in this order.
bool isScatteredIn(const QString& query, const QString& name) {
    qsizetype at = 0;
    for (const QChar letter : query) {
        at = name.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

} // namespace

std::optional<int> matchRank(const QString& query, const QString& name) {
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty() || name.startsWith(query.trimmed(), Qt::CaseInsensitive))
        return 0;
    const auto all = [&](auto&& fits) { return std::all_of(words.begin(), words.end(), fits); };
    if (all([&](const QString& word) { return beginsAWord(word, name); }))
        return 1;
    if (all([&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); }))
        return 2;
    return isScatteredIn(words.join(QString()), name) ? std::optional(3) : std::nullopt;
}

void PaletteModel::setEntries(QList<PaletteEntry> entries) {
    m_entries = std::move(entries);
    choose();
}

void PaletteModel::addEntries(const QList<PaletteEntry>& entries) {
    m_entries += entries;
    choose();
}

void PaletteModel::setQuery(const QString& query) {
    m_query = query;
    choose();
}

void PaletteModel::choose() {
    QList<std::pair<int, int>> ranked;
    for (int i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry& entry = m_entries.at(i);
        auto rank = matchRank(m_query, entry.title);
        if (!rank && (rank = matchRank(m_query, entry.group + QLatin1Char(' ') + entry.title)))
            *rank += 4; // found only with its group's name: after all others
        if (rank)
            ranked.append({*rank, i});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    beginResetModel();
    m_shown.clear();
    for (const auto& [rank, index] : std::as_const(ranked))
        m_shown.append(index);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::DecorationRole:
        return shown.icon;
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return shown.keys.isEmpty() ? shown.group : shown.group + QStringLiteral("   ") + shown.keys;
    default:
        return {};
    }
}

} // namespace alter
