#include "widgets/shell/focus_help.h"

#include <QWhatsThis>
#include <QWidget>

namespace alter {

namespace {

QString helpOf(const QWidget& widget) {
    for (const QString& text : {widget.whatsThis(), widget.toolTip(), widget.accessibleDescription()})
        if (!text.isEmpty())
            return text;
    return {};
}

} // namespace

bool showHelpFor(QWidget* widget) {
    for (QWidget* place = widget; place; place = place->parentWidget())
        if (const QString text = helpOf(*place); !text.isEmpty()) {
            QWhatsThis::showText(place->mapToGlobal(QPoint(0, place->height())), text, place);
            return true;
        }
    return false;
}

} // namespace alter
