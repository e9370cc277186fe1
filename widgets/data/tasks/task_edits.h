#pragma once

#include "core/store/tasks.h"

#include <QString>

namespace alter {

class ProjectSession;

// Edits of tasks that can be taken back.

/// Its examples stay in the project, out of sight, until it is opened the next time.
void removeTask(ProjectSession& session, const Task& task);
void renameTask(ProjectSession& session, const Task& task, const QString& name);
/// Templates, labels, metric and description of `before.id` become those of `after`.
void changeTask(ProjectSession& session, const Task& before, const Task& after);

} // namespace alter
