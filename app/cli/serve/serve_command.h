#pragma once

#include "app/cli/command_line.h"

namespace alter {

void addServe(CommandLine& line);

} // namespace alter
