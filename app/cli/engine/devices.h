#pragma once

#include "core/store/project.h"
#include "core/store/run_config.h"

#include <string>

namespace alter {

/// What this machine can compute on. No LibTorch type in this header, so that commands stay quick to compile.
struct DeviceReport {
    std::string device; ///< that "auto" takes: cpu or cuda:0
    std::string reason; ///< why
    std::string dtype;  ///< that "auto" takes there: fp32 or bf16
};

/// `wanted`: auto, cpu, cuda or cuda:N. Failed or Usage as chooseDevice().
DeviceReport deviceReport(const std::string& wanted);

/// Throws what `train` would say about a configuration, but for its device: the machine that works off the
/// queue may be another one.
void checkRunnable(const Project& project, const RunConfig& config);

} // namespace alter
