#pragma once

#include <string>

namespace alter {

/// The style sheet of a report: light or dark as the reader's system is, and fit to be printed.
std::string reportStyle();

} // namespace alter
