#include "core/formats/config_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <cmath>

namespace alter {

using nlohmann::json;

ConfigReader::ConfigReader(const json& object, std::filesystem::path where)
    : m_object(object), m_where(std::move(where)) {
    if (!object.is_object())
        throwBadInput({.what = "The configuration is not a JSON object.", .where = m_where.string()});
}

const json* ConfigReader::find(const char* key) const {
    const auto found = m_object.find(key);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

void ConfigReader::refuse(const char* key, const std::string& expected) const {
    const json* value = find(key);
    throwBadInput(
        {.what = cat("The configuration's \"", key, value ? "\" cannot be used." : "\" is missing."),
         .where = m_where.string(),
         .found = value ? value->dump().substr(0, 200) : "",
         .expected = expected});
}

int64_t ConfigReader::size(const char* key, std::optional<int64_t> otherwise) const {
    const json* value = find(key);
    if (!value && otherwise)
        return *otherwise;
    if (!value || !value->is_number_integer() || value->get<int64_t>() < 1 ||
        value->get<int64_t>() > INT32_MAX)
        refuse(key, "a whole number from 1");
    return value->get<int64_t>();
}

double ConfigReader::positive(const char* key, std::optional<double> otherwise) const {
    const json* value = find(key);
    if (!value && otherwise)
        return *otherwise;
    if (!value || !value->is_number() || !(value->get<double>() > 0) || !std::isfinite(value->get<double>()))
        refuse(key, "a number above 0");
    return value->get<double>();
}

bool ConfigReader::flag(const char* key, bool otherwise) const {
    const json* value = find(key);
    if (!value)
        return otherwise;
    if (!value->is_boolean())
        refuse(key, "true or false");
    return value->get<bool>();
}

std::string ConfigReader::text(const char* key, std::optional<std::string> otherwise) const {
    const json* value = find(key);
    if (!value && otherwise)
        return *otherwise;
    if (!value || !value->is_string())
        refuse(key, "a text");
    return value->get<std::string>();
}

json ConfigReader::id(const char* key) const {
    const json* value = find(key);
    if (value && value->is_array() && !value->empty())
        value = &value->front();
    if (!value)
        return nullptr;
    if (!value->is_number_integer() || value->get<int64_t>() < 0 || value->get<int64_t>() > INT32_MAX)
        refuse(key, "a token id");
    return *value;
}

} // namespace alter
