#include "widgets/shell/shortcuts_dialog.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace alter {

namespace {
constexpr QSize dialogSize(640, 600);
constexpr int nameWidth = 340;
constexpr int rowHeight = 24;
} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<ActionGroup>& groups, QWidget* parent)
    : QDialog(parent), m_filter(new QLineEdit), m_tree(new QTreeWidget) {
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(dialogSize);
    m_filter->setObjectName(QStringLiteral("shortcutFilter"));
    m_filter->setPlaceholderText(tr("Find an action or a key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->addAction(icon(IconShape::Search), QLineEdit::LeadingPosition);
    m_tree->setObjectName(QStringLiteral("shortcuts"));
    m_tree->setAccessibleName(windowTitle());
    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    fill(groups);
    m_tree->setColumnWidth(0, nameWidth);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    column->setSpacing(spacing::inside);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ShortcutsDialog::fill(const QList<ActionGroup>& groups) {
    for (const ActionGroup& group : groups) {
        auto* top = new QTreeWidgetItem(m_tree, {group.title});
        QFont bold = font();
        bold.setBold(true);
        top->setFont(0, bold);
        top->setFlags(Qt::ItemIsEnabled);
        top->setSizeHint(0, {0, rowHeight});
        top->setFirstColumnSpanned(true);
        for (const QAction* action : group.actions) {
            QStringList keys;
            for (const QKeySequence& sequence : action->shortcuts())
                keys << sequence.toString(QKeySequence::NativeText);
            auto* item = new QTreeWidgetItem(top, {plainText(*action), keys.join(QStringLiteral(", "))});
            item->setSizeHint(0, {0, rowHeight});
            item->setToolTip(0, action->toolTip());
        }
    }
    m_tree->expandAll();
}

void ShortcutsDialog::filter(const QString& text) {
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        bool any = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem* item = group->child(k);
            const bool fits = item->text(0).contains(text, Qt::CaseInsensitive) ||
                              item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

} // namespace alter
