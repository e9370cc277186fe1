#pragma once

#include "core/store/runs.h"

#include <QString>

namespace alter {

/// A run as the window shows it.
struct RunRow {
    QString id = {}, name = {}, method = {}, backbone = {}, note = {};
    RunState state = RunState::Created;
    int stage = 0, stages = 1;
    qint64 step = 0, totalSteps = 0;
    double examplesPerSecond = 0;
    qint64 examplesPerStep = 1;
    qint64 peakMemoryBytes = 0;
    qint64 pid = 0;
    QString startedAt = {}, endedAt = {};
    QString parent = {}, origin = {}; ///< the run's id that it went out from, and that in words
    QString errorWhat = {}, errorText = {}, errorNext = {}; ///< of a failed run: cause, all of it, what to do

    const QString& key() const { return id; }
    bool operator==(const RunRow&) const = default;

    double share() const; ///< done, 0 to 1
    bool isRunning() const { return state == RunState::Running; }
    bool canResume() const {
        return state == RunState::Stopped || state == RunState::Paused || state == RunState::Failed ||
               state == RunState::Created;
    }
};

RunRow runRow(const Run& run);
/// Puts the parents into words.
void nameOrigins(std::vector<RunRow>& runs);

QString stateText(RunState state);       ///< "Running"
QString stateSign(RunState state);       ///< one character, so that colour is never alone
QString progressText(const RunRow& run); ///< "stage 2 of 2 · 61 % · 9.8 examples/s · 3 min left"

} // namespace alter
