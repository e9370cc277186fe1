#pragma once

#include "app/cli/command_line.h"
#include "core/results/result_choice.h"

namespace alter {

/// Which stored evaluations a command looks at, as the user says it.
struct ResultOptions {
    std::string split = "test", routing = "task";
};

void addResultOptions(CLI::App& command, ResultOptions& options);

/// Usage for anything but task and auto.
void checkRouting(const std::string& routing);

/// Usage for an unknown split or routing.
ResultChoice chosenResults(const ResultOptions& options, const std::vector<std::string>& references);

} // namespace alter
