#pragma once

#include "app/cli/command_line.h"

namespace alter {

// Commands that call LibTorch; one file each.
void addTrain(CommandLine& line);
void addRunResume(CommandLine& line, CLI::App& group);
void addEvaluate(CommandLine& line);
void addGenerate(CommandLine& line);
void addTransfer(CommandLine& line);
void addBundle(CommandLine& line);

} // namespace alter
