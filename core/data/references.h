#pragma once

#include "core/data/record.h"

#include <string>
#include <vector>

namespace alter {

/// Every answer that counts as right for an example: its rendered target, then the texts of the list at
/// `referencesField` (a Task's; may be empty), each once.
std::vector<std::string> acceptedTargets(const Fields& fields, const std::string& target,
                                         const std::string& referencesField);

} // namespace alter
