#pragma once

#include <string>
#include <vector>

namespace alter {

/// The entities that IOB tags mark, as "type: words; type: words" in order of appearance, or "none". Hyphens
/// and underscores of a type become spaces. An I- tag that continues nothing begins an entity.
std::string entitiesText(const std::vector<std::string>& tokens, const std::vector<std::string>& tags);

/// "O", "B-…", "I-…".
bool isIobTag(const std::string& tag);

} // namespace alter
