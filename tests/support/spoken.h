#pragma once

#include <QAccessible>
#include <QWidget>

/// What a screen reader says of the widget's current cell.
inline QString spokenNow(QWidget& widget) {
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
    const QAccessibleInterface* current = spoken ? spoken->focusChild() : nullptr;
    return current ? current->text(QAccessible::Name) : QString();
}
