#include "core/data/field_path.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <charconv>

namespace alter {

namespace {

[[noreturn]] void failAt(std::string_view path, size_t offset, const char* expected) {
    throwBadInput({.what = "The field path cannot be read.",
                   .where = cat("'", path, "', column ", offset + 1),
                   .expected = expected});
}

} // namespace

FieldPath::FieldPath(std::string_view text) : m_text(text) {
    if (text.empty())
        failAt(text, 0, "a field's name");
    size_t at = 0;
    while (at < text.size()) {
        if (text[at] == '[') {
            const size_t close = text.find(']', at);
            if (close == std::string_view::npos)
                failAt(text, at, "']' after the number");
            const std::string_view inner = text.substr(at + 1, close - at - 1);
            size_t index = 0;
            const auto [stop, fault] = std::from_chars(inner.data(), inner.data() + inner.size(), index);
            if (inner == "*")
                m_steps.emplace_back(EachElement{});
            else if (fault == std::errc{} && stop == inner.data() + inner.size())
                m_steps.emplace_back(index);
            else
                failAt(text, at + 1, "a number from 0, or *");
            at = close + 1;
            continue;
        }
        if (at > 0 && text[at] == '.')
            ++at;
        else if (at > 0)
            failAt(text, at, "'.' or '['");
        const size_t stop = std::min(text.find_first_of(".[", at), text.size());
        if (stop == at)
            failAt(text, at, "a field's name");
        m_steps.emplace_back(std::string(text.substr(at, stop - at)));
        at = stop;
    }
    if (text.back() == '.')
        failAt(text, text.size(), "a field's name");
}

std::optional<Fields> FieldPath::find(const Fields& fields) const {
    if (fields.is_object())
        if (const auto whole = fields.find(m_text); whole != fields.end())
            return *whole;
    return walk(fields, 0);
}

std::optional<Fields> FieldPath::walk(const Fields& from, size_t step) const {
    if (step == m_steps.size())
        return from;
    if (const auto* name = std::get_if<std::string>(&m_steps[step])) {
        if (!from.is_object())
            return std::nullopt;
        const auto member = from.find(*name);
        return member == from.end() ? std::nullopt : walk(*member, step + 1);
    }
    if (!from.is_array())
        return std::nullopt;
    if (const auto* index = std::get_if<size_t>(&m_steps[step]))
        return *index < from.size() ? walk(from[*index], step + 1) : std::nullopt;
    Fields list = Fields::array();
    for (const Fields& element : from)
        if (std::optional<Fields> value = walk(element, step + 1))
            list.push_back(std::move(*value));
    return list;
}

namespace {

void collectPaths(const Fields& value, const std::string& path, size_t limit,
                  std::vector<std::string>& paths) {
    if (paths.size() >= limit)
        return;
    if (value.is_object()) {
        for (const auto& [name, member] : value.items())
            collectPaths(member, path.empty() ? name : cat(path, ".", name), limit, paths);
        return;
    }
    paths.push_back(path);
    if (value.is_array() && !value.empty() && value.front().is_object())
        collectPaths(value.front(), path + "[0]", limit, paths);
}

} // namespace

std::vector<std::string> fieldPaths(const Fields& fields, size_t limit) {
    std::vector<std::string> paths;
    collectPaths(fields, {}, limit, paths);
    return paths;
}

} // namespace alter
