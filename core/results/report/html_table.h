#pragma once

#include "core/results/result_tables.h"

#include <string>

namespace alter {

/// With its title as heading and its legend below.
std::string htmlTable(const TextTable& table);

} // namespace alter
