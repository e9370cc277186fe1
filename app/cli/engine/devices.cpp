#include "app/cli/engine/devices.h"

#include "core/nn/device.h"
#include "core/training/run_session.h"

namespace alter {

DeviceReport deviceReport(const std::string& wanted) {
    const DeviceChoice choice = chooseDevice(wanted);
    return {.device = choice.device.str(),
            .reason = choice.reason,
            .dtype = nameOfType(chooseType("auto", choice.device))};
}

void checkRunnable(const Project& project, const RunConfig& config) {
    RunConfig here = config;
    here.device = "cpu";
    resolveConfig(project, here);
}

} // namespace alter
