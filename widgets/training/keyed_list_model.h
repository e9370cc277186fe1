#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <vector>

namespace alter {

/// A list whose rows have keys (`Row::key()`) and stay where they are while their content changes: selection,
/// scrolling and drags survive each look at the database.
template <typename Row>
class KeyedListModel : public QAbstractListModel {
  public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    const Row& row(int index) const { return m_rows.at(static_cast<size_t>(index)); }

    const std::vector<Row>& rows() const { return m_rows; }

    /// The row of a key, or -1.
    template <typename Key>
    int indexOf(const Key& key) const {
        const auto found =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.key() == key; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

    /// Goes over to `fresh` by the fewest removals, moves, insertions and changes.
    void setRows(const std::vector<Row>& fresh) {
        removeAbsent(fresh);
        for (size_t place = 0; place < fresh.size(); ++place) {
            const int known = indexOf(fresh[place].key());
            if (known < 0)
                insert(place, fresh[place]);
            else
                update(static_cast<size_t>(known), place, fresh[place]);
        }
    }

  private:
    using Offset = typename std::vector<Row>::difference_type;

    void removeAbsent(const std::vector<Row>& fresh) {
        for (int i = rowCount() - 1; i >= 0; --i) {
            const bool stays = std::any_of(fresh.begin(), fresh.end(),
                                           [&](const Row& other) { return other.key() == row(i).key(); });
            if (stays)
                continue;
            this->beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            this->endRemoveRows();
        }
    }

    void insert(size_t place, const Row& row) {
        this->beginInsertRows({}, static_cast<int>(place), static_cast<int>(place));
        m_rows.insert(m_rows.begin() + static_cast<Offset>(place), row);
        this->endInsertRows();
    }

    /// What stands before `place` is in order already, so a known row can only come from behind it.
    void update(size_t known, size_t place, const Row& row) {
        if (known != place) {
            this->beginMoveRows({}, static_cast<int>(known), static_cast<int>(known), {},
                                static_cast<int>(place));
            const auto from = m_rows.begin() + static_cast<Offset>(known);
            std::rotate(m_rows.begin() + static_cast<Offset>(place), from, from + 1);
            this->endMoveRows();
        }
        if (m_rows[place] == row)
            return;
        m_rows[place] = row;
        const QModelIndex index = this->index(static_cast<int>(place));
        Q_EMIT this->dataChanged(index, index);
    }

    std::vector<Row> m_rows;
};

} // namespace alter
