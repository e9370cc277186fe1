#pragma once

#include "app/cli/command_line.h"
#include "core/store/run_config.h"

#include <optional>

namespace alter {

/// What the user says about a run; `train` and `queue add` take the same.
struct RunOptions {
    std::string config; ///< a file
    std::optional<std::string> name, from, backbone, method, device, dtype;
    std::vector<std::string> tasks;
    std::optional<int> threads;
    std::optional<uint64_t> seed;
    std::optional<int64_t> maxSteps, checkpointEvery;
    std::vector<std::string> fields; ///< "stage1.epochs=2"
};

void addRunOptions(CLI::App& command, RunOptions& options);

/// The file's configuration (or the default one) overlaid by the options. Throws Usage or BadInput for values
/// that are not allowed.
RunConfig runConfigFrom(const RunOptions& options);

/// `config` overlaid by the options.
RunConfig overlaid(const RunConfig& config, const RunOptions& options);

} // namespace alter
