#pragma once

#include "widgets/views/spoken_cells.h"

#include <QList>
#include <QWidget>

namespace alter {

/// How many examples have each length, as columns over an axis; a hover tells the numbers of a column, arrow
/// keys step from column to column and read them.
class LengthHistogram : public QWidget, public SpokenCells {
    Q_OBJECT

  public:
    struct Bin {
        int from = 0;
        int to = 0;
        qint64 count = 0;
    };

    explicit LengthHistogram(QWidget* parent = nullptr);

    void setBins(const QList<Bin>& bins, const QString& unit);
    QSize sizeHint() const override { return {360, 140}; }
    QSize minimumSizeHint() const override { return {160, 120}; }
    int spokenCount() const override { return static_cast<int>(m_bins.size()); }
    QString spokenText(int cell) const override { return binText(m_bins.at(cell)); }
    QRect spokenPlace(int cell) const override;
    int spokenCurrent() const override { return m_current; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

  private:
    QRect plotArea() const;
    QRectF columnOf(qsizetype bin) const;
    void paintReading(QPainter& painter) const;
    void choose(int bin);
    QString binText(const Bin& bin) const;

    QList<Bin> m_bins;
    QString m_unit;
    int m_current = -1; ///< the column that the keyboard is at
};

} // namespace alter
