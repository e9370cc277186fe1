#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>

namespace alter {

/// The recent projects; a folder that is gone says so, as soon as a look at the disk (which may be far away,
/// and so is done on another thread) has told.
class RecentModel : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    /// Reads the settings again and looks which folders are there.
    void refresh();
    void remove(int row);
    QString folder(int row) const { return m_folders.at(row); }
    bool isMissing(int row) const { return m_missing.contains(m_folders.at(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    void look();
    void looked(const QSet<QString>& missing);

    QStringList m_folders;
    QSet<QString> m_missing;
};

} // namespace alter
