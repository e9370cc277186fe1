#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <utility>
#include <vector>

namespace alter {

/// The values of nested objects by path ("stage1.learningRate"), in their order, as people read them: texts
/// without quotation marks, lists with commas.
std::vector<std::pair<std::string, std::string>> flatFields(const nlohmann::ordered_json& json);

} // namespace alter
