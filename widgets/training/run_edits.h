#pragma once

#include "widgets/training/run_row.h"

namespace alter {

class ProjectSession;

// Edits of runs and of the queue that can be taken back. Each is done on the store thread first; only what
// succeeded comes onto the undo stack, and of what failed the session tells.

void renameRun(ProjectSession& session, const RunRow& run, const QString& name);
void setRunNote(ProjectSession& session, const RunRow& run, const QString& note);
void moveInQueue(ProjectSession& session, qint64 entry, int to);
void removeFromQueue(ProjectSession& session, qint64 entry);

} // namespace alter
