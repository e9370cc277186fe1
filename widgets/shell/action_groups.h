#pragma once

#include "widgets/views/page.h"

class QMenuBar;

namespace alter {

/// The actions of one menu or one page.
struct ActionGroup {
    QString title;
    Page* page = nullptr; ///< where they act; null: everywhere
    QList<QAction*> actions;
};

/// Everything that the window can be asked to do, taken from the menus and the pages themselves.
QList<ActionGroup> actionGroups(const QMenuBar& menus, const QList<Page*>& pages);

/// An action's text without the marks of its access key, and without dots at the end.
QString plainText(const QAction& action);

} // namespace alter
