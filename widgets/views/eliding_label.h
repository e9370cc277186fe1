#pragma once

#include <QLabel>

namespace alter {

/// One line of plain text that ends in "…" where there is no room; all of it stands in the tooltip then.
class ElidingLabel : public QLabel {
    Q_OBJECT

  public:
    explicit ElidingLabel(QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    QString shown() const;
};

} // namespace alter
