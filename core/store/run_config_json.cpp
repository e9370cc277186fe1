#include "core/base/os/output_file.h"
#include "core/base/text.h"
#include "core/store/config_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <concepts>
#include <limits>

namespace alter {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

template <FieldGroup Group>
ordered_json groupToJson(const Group& group) {
    ordered_json object = ordered_json::object();
    visitFields(group, [&object](const char* name, const auto& field) {
        if constexpr (FieldGroup<std::remove_cvref_t<decltype(field)>>)
            object[name] = groupToJson(field);
        else
            object[name] = field;
    });
    return object;
}

[[noreturn]] void throwWrong(const std::string& path, const json& value, const std::string& expected) {
    throwBadInput({.what = cat("The run configuration has a wrong value for \"", path, "\"."),
                   .found = value.dump(-1, ' ', false, json::error_handler_t::replace),
                   .expected = expected});
}

void readField(const std::string& path, const json& value, std::string& field) {
    if (!value.is_string())
        throwWrong(path, value, "a text in quotes");
    field = value.get<std::string>();
}

void readField(const std::string& path, const json& value, bool& field) {
    if (!value.is_boolean())
        throwWrong(path, value, "true or false");
    field = value.get<bool>();
}

void readField(const std::string& path, const json& value, double& field) {
    if (!value.is_number())
        throwWrong(path, value, "a number");
    field = value.get<double>();
}

template <std::integral Integer>
void readField(const std::string& path, const json& value, Integer& field) {
    using Limits = std::numeric_limits<Integer>;
    const auto fits = [](auto number) { return std::in_range<Integer>(number); };
    const bool good = value.is_number_unsigned() ? fits(value.get<uint64_t>())
                                                 : value.is_number_integer() && fits(value.get<int64_t>());
    if (!good)
        throwWrong(path, value, cat("a whole number from ", Limits::min(), " to ", Limits::max()));
    field = value.get<Integer>();
}

void readField(const std::string& path, const json& value, std::vector<std::string>& field) {
    const auto isText = [](const json& item) { return item.is_string(); };
    if (!value.is_array() || !std::all_of(value.begin(), value.end(), isText))
        throwWrong(path, value, "a list of texts");
    field = value.get<std::vector<std::string>>();
}

void readField(const std::string& path, const json& value, std::map<std::string, double>& field) {
    const auto isNumber = [](const json& item) { return item.is_number(); };
    if (!value.is_object() || !std::all_of(value.begin(), value.end(), isNumber))
        throwWrong(path, value, "an object of task names and numbers");
    field = value.get<std::map<std::string, double>>();
}

template <FieldGroup Group>
void readField(const std::string& path, const json& value, Group& group) {
    if (!value.is_object())
        throwWrong(path.empty() ? "(all)" : path, value, "an object in braces");
    const auto pathOf = [&path](const std::string& name) { return path.empty() ? name : path + "." + name; };
    std::vector<std::string> names;
    visitFields(group, [&](const char* name, auto& field) {
        names.emplace_back(name);
        if (const auto found = value.find(name); found != value.end())
            readField(pathOf(name), *found, field);
    });
    for (const auto& [name, unused] : value.items()) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            throwBadInput({.what = cat("The run configuration has an unknown field \"", pathOf(name), "\"."),
                           .expected = cat("one of ", joinList(names, ", ", names.size())),
                           .next = "Correct the name, or leave the field out."});
    }
}

} // namespace

ordered_json toJson(const RunConfig& config) {
    return groupToJson(config);
}

RunConfig runConfigFromJson(const json& value) {
    RunConfig config;
    readField("", value, config);
    return config;
}

RunConfig readRunConfig(const std::filesystem::path& file) {
    const std::string text = readFileWhole(file);
    json value;
    try {
        value = json::parse(text);
    } catch (const json::parse_error& failure) {
        const std::string_view before =
            std::string_view(text).substr(0, failure.byte > 0 ? failure.byte - 1 : 0);
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        const size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
        throwBadInput(
            {.what = "The run configuration is not JSON.",
             .where = cat(file.string(), ", line ", line, ", column ", before.size() - lineStart + 1),
             .found = failure.what(),
             .expected = "an object in braces, as in the config.json of a run"});
    }
    try {
        return runConfigFromJson(value);
    } catch (const Error& error) {
        ErrorParts parts = error.parts();
        parts.where = file.string();
        throw Error(error.kind(), std::move(parts));
    }
}

} // namespace alter
