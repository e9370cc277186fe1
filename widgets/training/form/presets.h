#pragma once

#include "core/store/run_config.h"

#include <QString>

#include <vector>

namespace alter {

/// A starting point: how long and how large, everything else as it is.
struct Preset {
    QString name = {};
    QString hint = {};
    void (*apply)(RunConfig& config) = nullptr;
};

std::vector<Preset> presets(); ///< quick look, balanced, best quality

} // namespace alter
