#pragma once

#include "core/store/project.h"

#include <QString>

#include <functional>

namespace alter {

class ProjectSession;

/// One direction of an edit; runs on the store thread.
using EditStep = std::function<void(const Project&)>;

/// Does `forth` and, when it succeeded, puts it onto the session's undo stack under `text`; of a failure the
/// session tells, and nothing comes onto the stack. The store thread keeps the order, so `back` may use what
/// `forth` learnt.
void editProject(ProjectSession& session, const QString& text, const EditStep& forth, const EditStep& back);

} // namespace alter
