#include "widgets/shell/recent_model.h"

#include "widgets/shell/entry_delegate.h"
#include "widgets/shell/project_path.h"
#include "widgets/shell/remembered.h"
#include "widgets/theme/icons.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QThreadPool>

namespace alter {

void RecentModel::refresh() {
    beginResetModel();
    m_folders = recentProjects();
    endResetModel();
    look();
}

void RecentModel::remove(int row) {
    beginRemoveRows({}, row, row);
    forgetProject(m_folders.takeAt(row));
    endRemoveRows();
}

void RecentModel::look() {
    QThreadPool::globalInstance()->start(
        [guard = QPointer(this), folders = m_folders, home = QCoreApplication::instance()] {
            QSet<QString> missing;
            for (const QString& folder : folders)
                if (!holdsProject(folder))
                    missing.insert(folder);
            // Whether the model still lives can only be told on the window's thread.
            QMetaObject::invokeMethod(home, [guard, missing] {
                if (guard)
                    guard->looked(missing);
            });
        });
}

void RecentModel::looked(const QSet<QString>& missing) {
    m_missing = missing;
    if (!m_folders.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RecentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_folders.size());
}

QVariant RecentModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& folder = m_folders.at(index.row());
    const bool missing = isMissing(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QDir(folder).dirName();
    case Qt::DecorationRole:
        return icon(missing ? IconShape::Warning : IconShape::Project);
    case Qt::ToolTipRole:
        return missing ? tr("%1\nThere is no project in this folder any more. Delete takes it from the list.")
                             .arg(folder)
                       : folder;
    case Qt::AccessibleDescriptionRole:
        return missing ? tr("%1, not found").arg(folder) : folder;
    case DetailRole:
        return pathText(folder);
    case NoteRole:
        return missing ? tr("not found") : QString();
    default:
        return {};
    }
}

} // namespace alter
