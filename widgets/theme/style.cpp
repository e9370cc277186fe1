#include "widgets/theme/style.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace alter {

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

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
