#pragma once

#include <QPushButton>

namespace alter {

/// A large button with a line of explanation under its words.
class ChoiceButton : public QPushButton {
    Q_OBJECT

  public:
    ChoiceButton(const QIcon& icon, const QString& text, const QString& explanation,
                 QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QRect explanationPlace(int width) const;

    QString m_explanation;
};

} // namespace alter
