#pragma once

#include <QList>
#include <QWidget>

namespace alter {

/// How many examples have each length, as columns over an axis; a hover tells the numbers of a column.
class LengthHistogram : public QWidget {
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

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    QRect plotArea() const;
    QString binText(const Bin& bin) const;

    QList<Bin> m_bins;
    QString m_unit;
};

} // namespace alter
