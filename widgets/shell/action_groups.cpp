#include "widgets/shell/action_groups.h"

#include <QMenu>
#include <QMenuBar>

namespace alter {

namespace {

QString withoutMarks(QString text) {
    text.remove(QLatin1Char('&'));
    return text;
}

bool canBeAsked(const QAction* action) {
    return action->isVisible() && !action->isSeparator() && !action->text().isEmpty();
}

void collect(const QMenu& menu, QList<QAction*>& found) {
    for (QAction* action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), found);
        else if (canBeAsked(action))
            found.append(action);
    }
}

/// What the page offers, and what else inside it answers to a key.
QList<QAction*> actionsOf(const Page& page) {
    QList<QAction*> found;
    for (QAction* action : page.pageActions())
        if (canBeAsked(action))
            found.append(action);
    for (QAction* action : page.findChildren<QAction*>())
        if (canBeAsked(action) && !action->shortcut().isEmpty() && !found.contains(action))
            found.append(action);
    return found;
}

} // namespace

QString plainText(const QAction& action) {
    QString text = withoutMarks(action.text());
    while (text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

QList<ActionGroup> actionGroups(const QMenuBar& menus, const QList<Page*>& pages) {
    QList<ActionGroup> groups;
    for (const QAction* top : menus.actions()) {
        if (!top->menu())
            continue;
        ActionGroup group{withoutMarks(top->text()), nullptr, {}};
        collect(*top->menu(), group.actions);
        groups.append(group);
    }
    for (Page* page : pages)
        if (const QList<QAction*> actions = actionsOf(*page); !actions.isEmpty())
            groups.append({page->title(), page, actions});
    return groups;
}

} // namespace alter
