#pragma once

#include "widgets/shell/action_groups.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace alter {

/// All actions with their keys, as they are now.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

  public:
    explicit ShortcutsDialog(const QList<ActionGroup>& groups, QWidget* parent = nullptr);

  private:
    void fill(const QList<ActionGroup>& groups);
    void filter(const QString& text);

    QLineEdit* m_filter;
    QTreeWidget* m_tree;
};

} // namespace alter
