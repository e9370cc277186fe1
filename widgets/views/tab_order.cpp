#include "widgets/views/tab_order.h"

#include <QWidget>

namespace alter {

namespace {

void putOne(QWidget& before, QWidget& after) {
    if (before.window() != after.window())
        return; // one of them is not in place yet
    const Qt::FocusPolicy policy = before.focusPolicy(), policyAfter = after.focusPolicy();
    before.setFocusPolicy(Qt::TabFocus);
    after.setFocusPolicy(Qt::TabFocus);
    QWidget::setTabOrder(&before, &after);
    before.setFocusPolicy(policy);
    after.setFocusPolicy(policyAfter);
}

} // namespace

QWidget& putBehind(QWidget& before, QWidget& after) {
    putOne(before, after);
    QWidget* last = &after;
    for (QWidget* part : after.findChildren<QWidget*>())
        if (!part->isWindow() && !part->focusProxy()) {
            putOne(*last, *part);
            last = part;
        }
    return *last;
}

} // namespace alter
