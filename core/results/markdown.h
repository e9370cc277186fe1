#pragma once

#include "core/results/result_tables.h"

#include <string>

namespace alter {

/// As text within a line: what would end a cell or begin a mark-up is escaped, line breaks are spaces.
std::string markdownText(const std::string& text);

/// With its title, if it has one, as a heading of the third order, and its legend below.
std::string markdownTable(const TextTable& table);

} // namespace alter
