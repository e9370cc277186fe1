#pragma once

#include <QList>
#include <QWidget>

namespace alter {

/// Counts by name as horizontal bars, with name, number and share beside each.
class LabelBars : public QWidget {
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

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int lineHeight() const;

    QList<Bar> m_bars;
    qint64 m_all = 0;
};

} // namespace alter
