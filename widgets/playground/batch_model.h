#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace alter {

/// Lines and what each model answers to them; of closed answers also how likely they are.
class BatchModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    struct Cell {
        QString text = {};
        double probability = -1; ///< below 0: it has none
        bool isFailed = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void begin(const QStringList& lines, const QStringList& models);
    void setCell(int line, int model, Cell cell);
    int answered() const { return m_answered; }
    int wanted() const { return static_cast<int>(m_lines.size() * m_models.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QString csv() const; ///< with a header and, for each model, a column for the probability

  private:
    const Cell& cell(int line, int model) const {
        return m_cells.at(static_cast<size_t>(line) * static_cast<size_t>(m_models.size()) +
                          static_cast<size_t>(model));
    }

    QStringList m_lines, m_models;
    std::vector<Cell> m_cells; ///< [line][model]
    int m_answered = 0;
};

} // namespace alter
