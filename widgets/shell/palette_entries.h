#pragma once

#include "widgets/session/project_session.h"
#include "widgets/shell/action_groups.h"
#include "widgets/shell/palette_model.h"

namespace alter {

/// The enabled actions but `palette`, which opens the palette itself; one of a page first shows it, by
/// `showPage`.
QList<PaletteEntry> actionEntries(const QList<ActionGroup>& groups, const QAction* palette,
                                  const std::function<void(Page*)>& showPage);

/// The runs and tasks of the project, each leading to the page that shows it.
struct ProjectNames {
    QList<std::pair<QString, QString>> runs; ///< id and name
    QStringList tasks;
};
ProjectNames projectNames(const Project& project);
QList<PaletteEntry> nameEntries(const ProjectNames& names, ProjectSession& session, Page* runPage,
                                Page* taskPage, const std::function<void(Page*)>& showPage);

/// The recent projects but `current`.
QList<PaletteEntry> projectEntries(const QString& current, const std::function<void(const QString&)>& open);

} // namespace alter
