#include "widgets/theme/style.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace alter {

Style::Style(bool animates)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_animates(animates) {}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* more) const {
    if (!m_animates && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, more);
}

/// Fusion moves the stripes of a busy bar whatever styleHint() says.
void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    const bool isStill =
        !m_animates && element == CE_ProgressBarContents && bar && bar->minimum == bar->maximum;
    if (!isStill)
        return QProxyStyle::drawControl(element, option, painter, widget);
    painter->fillRect(option->rect.adjusted(1, 1, -1, -1),
                      QBrush(option->palette.color(QPalette::Highlight), Qt::BDiagPattern));
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    if (!isRound && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return;
    // Fusion takes the outline from the window's colour, darkened, which is lost where the window is dark.
    const QPalette& palette = option->palette;
    const QPalette::ColorGroup group =
        option->state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(mixed(palette.color(group, QPalette::WindowText), palette.color(QPalette::Base), 0.45));
    painter->setBrush(Qt::NoBrush);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 2, 2);
    painter->restore();
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    // Fusion's is black on every surface.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return icon(IconShape::More);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace alter
