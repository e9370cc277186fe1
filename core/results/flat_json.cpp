#include "core/results/flat_json.h"

#include "core/base/text.h"

namespace alter {

namespace {

using nlohmann::ordered_json;

std::string plainText(const ordered_json& value) {
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return value.dump();
    std::vector<std::string> items;
    for (const ordered_json& item : value)
        items.push_back(plainText(item));
    return joinList(items, ", ", items.size());
}

void addFields(std::vector<std::pair<std::string, std::string>>& fields, const ordered_json& json,
               const std::string& above) {
    for (const auto& [name, value] : json.items()) {
        const std::string path = above.empty() ? name : cat(above, ".", name);
        if (value.is_object())
            addFields(fields, value, path);
        else
            fields.emplace_back(path, plainText(value));
    }
}

} // namespace

std::vector<std::pair<std::string, std::string>> flatFields(const ordered_json& json) {
    std::vector<std::pair<std::string, std::string>> fields;
    addFields(fields, json, {});
    return fields;
}

} // namespace alter
