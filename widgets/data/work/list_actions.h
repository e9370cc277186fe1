#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

#include <functional>

class QListView;

namespace alter {

/// What can be done with the chosen row of a list: by key while it has the focus, by its context menu, and as
/// actions of the page.
class ListActions : public QObject {
  public:
    /// Belongs to the view.
    explicit ListActions(QListView& view);

    void add(const QString& text, const QKeySequence& keys, const std::function<void()>& todo);
    /// None is possible before the first call.
    void setEnabled(bool on);
    const QList<QAction*>& all() const { return m_all; }

  private:
    void showMenu(const QPoint& at);

    QListView& m_view;
    QList<QAction*> m_all;
};

} // namespace alter
