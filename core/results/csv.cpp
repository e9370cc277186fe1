#include "core/results/csv.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace alter {

namespace {

std::string csvField(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char byte : text)
        quoted += byte == '"' ? std::string("\"\"") : std::string(1, byte);
    return quoted + "\"";
}

} // namespace

std::string csvNumber(double value) {
    return std::isfinite(value) ? nlohmann::json(value).dump() : std::string();
}

std::string csvLine(const std::vector<std::string>& fields) {
    std::vector<std::string> quoted;
    for (const std::string& field : fields)
        quoted.push_back(csvField(field));
    return joinList(quoted, ",", quoted.size()) + "\n";
}

} // namespace alter
