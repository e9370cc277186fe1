#pragma once

#include "core/data/record.h"

#include <string>
#include <vector>

namespace alter {

/// Every answer that counts as right for an example: its rendered target, then the texts of its field
/// `references` or `answers` where there is such a list, each once.
std::vector<std::string> acceptedTargets(const Fields& fields, const std::string& target);

} // namespace alter
