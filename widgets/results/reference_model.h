#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>

namespace alter {

/// What can be compared, each with a check box.
class ReferenceModel : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;

    void setReferences(const QStringList& references, const QStringList& checked);
    /// In the order of the list, turned round: what was evaluated last comes last, as columns are read.
    QStringList checkedReferences() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  Q_SIGNALS:
    void checkedChanged();

  private:
    QStringList m_references;
    QSet<QString> m_checked;
};

} // namespace alter
