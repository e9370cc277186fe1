#pragma once

#include "widgets/views/spoken_cells.h"

#include <QList>
#include <QWidget>

namespace alter {

/// Counts by name as horizontal bars, with name, number and share beside each.
class LabelBars : public QWidget, public SpokenCells {
    Q_OBJECT

  public:
    struct Bar {
        QString name;
        qint64 count = 0;
    };

    explicit LabelBars(QWidget* parent = nullptr);

    void setBars(const QList<Bar>& bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }
    int spokenCount() const override { return static_cast<int>(m_bars.size()); }
    QString spokenText(int cell) const override;
    QRect spokenPlace(int cell) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int lineHeight() const;

    QList<Bar> m_bars;
    qint64 m_all = 0;
};

} // namespace alter
