#pragma once

#include "core/store/checkpoints.h"

#include <QString>

#include <vector>

namespace alter {

/// A checkpoint that another run can go out from.
struct Departure {
    QString text = {}; ///< "Step 163: latest, end of stage 2"
    qint64 step = 0;
    int firstStage = 1; ///< that the new run begins with, unless the person wants another
};

/// The newest first; what is listed as several things is there once.
std::vector<Departure> departures(const std::vector<Checkpoint>& checkpoints, const std::string& method);

} // namespace alter
