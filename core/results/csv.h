#pragma once

#include <string>
#include <vector>

namespace alter {

/// With all digits; "" for what is no number.
std::string csvNumber(double value);

/// Fields with commas between, quoted where they need it, and a line break.
std::string csvLine(const std::vector<std::string>& fields);

} // namespace alter
