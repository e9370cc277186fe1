#include "core/data/template_filter.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alter {

namespace {

using Kind = TemplateFilter::Kind;

constexpr std::array<std::pair<std::string_view, Kind>, 7> filterNames = {{
    {"join", Kind::Join},
    {"map", Kind::Map},
    {"lower", Kind::Lower},
    {"upper", Kind::Upper},
    {"trim", Kind::Trim},
    {"first", Kind::First},
    {"default", Kind::Default},
}};

std::string_view trimmed(std::string_view text) {
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// `"; "` with the escapes \" \\ \n \t.
std::string unquoted(std::string_view text) {
    if (text.size() < 2 || text.front() != '"' || text.back() != '"')
        throwBadInput({.what = "A filter's argument must be in double quotes.", .found = std::string(text)});
    std::string result;
    for (size_t i = 1; i + 1 < text.size(); ++i) {
        char c = text[i];
        if (c == '\\' && i + 2 < text.size()) {
            c = text[++i];
            c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
        }
        result += c;
    }
    return result;
}

template <typename Change>
Fields changedText(const Fields& value, Change change) {
    if (value.is_array()) {
        Fields list = Fields::array();
        for (const Fields& item : value)
            list.push_back(changedText(item, change));
        return list;
    }
    return value.is_null() ? value : Fields(change(valueText(value)));
}

std::string upperCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

std::string mapped(const std::string& id, const LabelMap& labels) {
    const auto found = labels.find(std::string(trimmed(id)));
    if (found != labels.end())
        return found->second;
    std::vector<std::string> known;
    for (const auto& [key, word] : labels)
        known.push_back(key);
    throwBadInput({.what = "A label id is not in the label map.",
                   .found = shortened(id, 60),
                   .expected = labels.empty() ? "a label map with the task" : joinList(known)});
}

} // namespace

TemplateFilter parseFilter(std::string_view text) {
    const size_t colon = text.find(':');
    const std::string_view name = trimmed(text.substr(0, colon));
    const auto known = std::find_if(filterNames.begin(), filterNames.end(),
                                    [name](const auto& entry) { return entry.first == name; });
    if (known == filterNames.end())
        throwBadInput({.what = "There is no such filter.",
                       .found = std::string(name),
                       .expected = "join, map, lower, upper, trim, first or default"});
    TemplateFilter filter{known->second, {}};
    const bool takesArgument = filter.kind == Kind::Join || filter.kind == Kind::Default;
    if (takesArgument != (colon != std::string_view::npos))
        throwBadInput(
            {.what = takesArgument ? "The filter needs an argument." : "The filter takes no argument.",
             .found = std::string(text),
             .expected = takesArgument ? cat(name, ": \"text\"") : std::string(name)});
    if (takesArgument)
        filter.argument = unquoted(trimmed(text.substr(colon + 1)));
    return filter;
}

Fields applyFilter(const TemplateFilter& filter, const Fields& value, const LabelMap& labels) {
    switch (filter.kind) {
    case Kind::Join:
        return value.is_array() ? Fields(valueText(value, filter.argument)) : value;
    case Kind::Map:
        return changedText(value, [&labels](const std::string& id) { return mapped(id, labels); });
    case Kind::Lower:
        return changedText(value, [](const std::string& text) { return toLower(text); });
    case Kind::Upper:
        return changedText(value, upperCase);
    case Kind::Trim:
        return changedText(value, [](const std::string& text) { return std::string(trimmed(text)); });
    case Kind::First:
        return !value.is_array() ? value : value.empty() ? Fields() : value.front();
    case Kind::Default:
        break;
    }
    return value.is_null() || (value.is_string() && value.get_ref<const std::string&>().empty())
               ? Fields(filter.argument)
               : value;
}

std::string valueText(const Fields& value, std::string_view separator) {
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_null())
        return {};
    if (!value.is_array())
        return value.dump();
    std::vector<std::string> parts;
    for (const Fields& item : value)
        parts.push_back(valueText(item));
    return joinList(parts, separator, parts.size());
}

} // namespace alter
