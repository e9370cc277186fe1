#pragma once

#include "core/store/project_activity.h"

#include <QString>

#include <optional>

namespace alter {

// What the status line says about the runs of a project.

/// "cpu · 2 threads": of the first run that is running; of this machine where none is.
QString deviceText(const ProjectActivity& activity);

/// "assistant-3 stage 2 · 61 % · 9.8 ex/s · 3 min left"
QString runningText(const Run& run);

/// All of it: the first run, how many more, what waits, what is lost.
QString activityText(const ProjectActivity& activity);

/// By the rate of the moment; nothing before there is one.
std::optional<double> secondsLeft(const Run& run);

} // namespace alter
