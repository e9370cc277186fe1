#pragma once

#include <QAbstractListModel>
#include <QIcon>
#include <QList>

#include <functional>
#include <optional>

namespace alter {

/// Something that can be asked for by its name.
struct PaletteEntry {
    QString title;
    QString group; ///< "Page", "Run", a menu's title
    QString keys;  ///< its shortcut, for people
    QIcon icon;
    std::function<void()> run;
};

/// How well a name answers to what was typed: 0 is best, nothing if it does not. All words must be in it;
/// a name that begins with the text comes first, then words that begin with it, then any place, and last the
/// letters of the text in their order with others between.
std::optional<int> matchRank(const QString& query, const QString& name);

/// The entries that fit what was typed, the best first.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    void addEntries(const QList<PaletteEntry>& entries);
    void setQuery(const QString& query);
    const PaletteEntry& entry(int row) const { return m_entries.at(m_shown.at(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    void choose();

    QList<PaletteEntry> m_entries;
    QList<int> m_shown;
    QString m_query;
};

} // namespace alter
