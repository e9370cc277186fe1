#pragma once

#include <QProxyStyle>

namespace alter {

/// Fusion, with outlines of check boxes and radio buttons, and a tool bar's "more" button, that are seen on
/// dark surfaces too. Where nothing may move, a busy bar is hatched instead.
class Style : public QProxyStyle {
    Q_OBJECT

  public:
    explicit Style(bool animates);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                       const QWidget* widget) const override;

  private:
    bool m_animates;
};

} // namespace alter
