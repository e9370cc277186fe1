#pragma once

#include <QProxyStyle>

namespace alter {

/// Fusion, with outlines of check boxes and radio buttons, and a tool bar's "more" button, that are seen on
/// dark surfaces too.
class Style : public QProxyStyle {
    Q_OBJECT

  public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                       const QWidget* widget) const override;
};

} // namespace alter
