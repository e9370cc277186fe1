#pragma once

#include "widgets/routing/what_if/what_if_question.h"

#include <QAbstractTableModel>

#include <vector>

namespace alter {

/// The questions that were answered since the project was opened, the last one first.
class WhatIfModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    /// What matters most comes first: the panel is narrow.
    enum Column {
        PointsColumn,
        TaskColumn,
        ChangeColumn,
        IntervalColumn,
        PlainColumn,
        ChangedColumn,
        MetricColumn,
        ExamplesColumn,
        RunColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void add(WhatIfAnswer answer);
    void clear();
    const WhatIfAnswer& answerAt(int row) const { return m_answers[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  private:
    static QString text(const WhatIfAnswer& answer, int column);
    static QString meaning(int column);

    std::vector<WhatIfAnswer> m_answers;
};

} // namespace alter
