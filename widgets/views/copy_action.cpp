#include "widgets/views/copy_action.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QWidget>

namespace alter {

namespace {

struct CopyActionWords {
    Q_DECLARE_TR_FUNCTIONS(CopyAction)
};

} // namespace

void addCopyAction(QWidget& view, const std::function<QString()>& text,
                   const std::function<void(const QString&)>& told) {
    auto* copy = new QAction(CopyActionWords::tr("Copy table"), &view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(copy);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(copy, &QAction::triggered, &view, [text, told] {
        QGuiApplication::clipboard()->setText(text());
        told(CopyActionWords::tr("The table was copied."));
    });
}

} // namespace alter
