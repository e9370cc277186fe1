#include "widgets/data/work/list_actions.h"

#include <QListView>
#include <QMenu>

namespace alter {

ListActions::ListActions(QListView& view) : QObject(&view), m_view(view) {
    m_view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_view, &QWidget::customContextMenuRequested, this, &ListActions::showMenu);
}

void ListActions::add(const QString& text, const QKeySequence& keys, const std::function<void()>& todo) {
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, todo);
    m_view.addAction(action);
    m_all.append(action);
}

void ListActions::setEnabled(bool on) {
    for (QAction* action : std::as_const(m_all))
        action->setEnabled(on);
}

void ListActions::showMenu(const QPoint& at) {
    if (!m_view.indexAt(at).isValid())
        return;
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_all);
    menu->popup(m_view.viewport()->mapToGlobal(at));
}

} // namespace alter
