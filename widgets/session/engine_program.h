#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace alter {

/// The program `alter`, which trains: what the environment's ALTER_ENGINE names, else the one beside this
/// program.
QString enginePath();

/// Starts the engine in a session of its own, so that it goes on when the window closes; what it prints goes
/// to the end of `logFile`. Returns its process number. Missing if there is no such program, Failed if it
/// does not start.
Result<qint64> startEngine(const QStringList& arguments, const QString& logFile);

} // namespace alter
