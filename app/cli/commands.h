#pragma once

#include "app/cli/command_line.h"

namespace alter {

// One function a command; each file beside this one defines one or a few.
void addInit(CommandLine& line);
void addBackbone(CommandLine& line);
void addTask(CommandLine& line);
void addTaskAdd(CommandLine& line, CLI::App& group);
void addTaskPreview(CommandLine& line, CLI::App& group);
void addRun(CommandLine& line);
void addQueue(CommandLine& line);
void addQueueWork(CommandLine& line, CLI::App& group, const std::string& project);
void addRouting(CommandLine& line);
void addMix(CommandLine& line);
void addCompare(CommandLine& line);
void addReport(CommandLine& line);
void addDoctor(CommandLine& line);

} // namespace alter
