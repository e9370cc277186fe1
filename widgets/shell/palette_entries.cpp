#include "widgets/shell/palette_entries.h"

#include "core/store/runs.h"
#include "core/store/tasks.h"
#include "widgets/shell/remembered.h"
#include "widgets/theme/icons.h"

#include <QCoreApplication>
#include <QDir>

namespace alter {

namespace {
struct PaletteEntries {
    Q_DECLARE_TR_FUNCTIONS(PaletteEntries)
};
} // namespace

QList<PaletteEntry> actionEntries(const QList<ActionGroup>& groups, const QAction* palette,
                                  const std::function<void(Page*)>& showPage) {
    QList<PaletteEntry> entries;
    for (const ActionGroup& group : groups)
        for (QAction* action : group.actions) {
            if (!action->isEnabled() || action == palette)
                continue;
            const auto run = [showPage, page = QPointer(group.page), action = QPointer(action)] {
                if (page)
                    showPage(page);
                if (action)
                    action->trigger();
            };
            entries.append({plainText(*action), group.title,
                            action->shortcut().toString(QKeySequence::NativeText), action->icon(), run});
        }
    return entries;
}

ProjectNames projectNames(const Project& project) {
    ProjectNames names;
    for (const Run& run : RunStore(project).list())
        names.runs.append({QString::fromStdString(run.id), QString::fromStdString(run.name)});
    for (const Task& task : TaskStore(project).list())
        names.tasks.append(QString::fromStdString(task.name));
    return names;
}

QList<PaletteEntry> nameEntries(const ProjectNames& names, ProjectSession& session, Page* runPage,
                                Page* taskPage, const std::function<void(Page*)>& showPage) {
    QList<PaletteEntry> entries;
    const auto entry = [&](const QString& title, const QString& group, IconShape shape, Page* page,
                           auto choose) {
        const auto run = [showPage, page, choose, guard = QPointer(&session)] {
            if (!guard)
                return;
            choose(guard->subject());
            if (page)
                showPage(page);
        };
        entries.append({title, group, {}, icon(shape), run});
    };
    for (const auto& [id, name] : names.runs)
        entry(name, PaletteEntries::tr("Run"), IconShape::Train, runPage,
              [id = id](Subject& subject) { subject.setRun(id); });
    for (const QString& name : names.tasks)
        entry(name, PaletteEntries::tr("Task"), IconShape::Task, taskPage,
              [name](Subject& subject) { subject.setTask(name); });
    return entries;
}

QList<PaletteEntry> projectEntries(const QString& current, const std::function<void(const QString&)>& open) {
    QList<PaletteEntry> entries;
    for (const QString& folder : recentProjects())
        if (folder != current)
            entries.append({PaletteEntries::tr("Open %1").arg(QDir(folder).dirName()),
                            PaletteEntries::tr("Project"),
                            {},
                            icon(IconShape::Project),
                            [open, folder] { open(folder); }});
    return entries;
}

} // namespace alter
