#pragma once

#include <QString>

namespace alter {

class ProjectSession;

// Edits of backbones that can be taken back; those that runs use are refused, and the session tells which
// runs.

/// Its files stay in the project, out of sight, until it is opened the next time.
void removeBackbone(ProjectSession& session, const QString& name);
void renameBackbone(ProjectSession& session, const QString& from, const QString& to);

} // namespace alter
