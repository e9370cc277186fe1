#pragma once

#include "core/base/error.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace alter {

/// The program `alter`, which trains: what the environment's ALTER_ENGINE names, else the one beside this
/// program.
QString enginePath();

/// What the engine runs with: this process's environment, and threads that give way. By default those of one
/// computation wait for each other by turning round and round, and as soon as another program wants the
/// processor, the window's own drawing among them, most of the time goes there (docs/measurements.md). The
/// user's own GOMP_SPINCOUNT wins.
QProcessEnvironment engineEnvironment();

/// Starts the engine in a session of its own, so that it goes on when the window closes; what it prints goes
/// to the end of `logFile`. Returns its process number. Missing if there is no such program, Failed if it
/// does not start.
Result<qint64> startEngine(const QStringList& arguments, const QString& logFile);

} // namespace alter
