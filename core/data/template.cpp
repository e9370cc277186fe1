#include "core/data/template.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/unicode.h"

#include <algorithm>

namespace alter {

namespace {

std::string_view trimmed(std::string_view text) {
    const size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The offset of the first of `wanted` that is not within double quotes, from `at` on; the text's size if
/// none.
size_t findUnquoted(std::string_view text, std::string_view wanted, size_t at) {
    bool quoted = false;
    for (; at < text.size(); ++at) {
        if (quoted && text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            quoted = !quoted;
        else if (!quoted && wanted.find(text[at]) != std::string_view::npos)
            return at;
    }
    return text.size();
}

} // namespace

Template::Template(std::string_view text, std::string name, LabelMap labels)
    : m_text(text), m_name(std::move(name)), m_labels(std::move(labels)) {
    parse();
}

size_t Template::columnOf(size_t offset) const {
    const auto end = m_text.begin() + static_cast<std::ptrdiff_t>(offset);
    return 1 + static_cast<size_t>(std::count_if(m_text.begin(), end, [](char c) {
               return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
           }));
}

void Template::fail(size_t column, std::string what, std::string found, std::string expected) const {
    throwBadInput({.what = std::move(what),
                   .where = cat("the ", m_name, " template, column ", column),
                   .found = std::move(found),
                   .expected = std::move(expected)});
}

void Template::parse() {
    std::string literal;
    for (size_t at = 0; at < m_text.size();) {
        const char c = m_text[at];
        const bool doubled = at + 1 < m_text.size() && m_text[at + 1] == c;
        if ((c == '{' || c == '}') && doubled) {
            literal += c;
            at += 2;
        } else if (c == '{') {
            m_literals.push_back(std::move(literal));
            literal.clear();
            at = parsePlaceholder(at);
        } else if (c == '}') {
            fail(columnOf(at), "A closing brace closes nothing.", "}", "{field}, or }} for a brace as text");
        } else {
            literal += c;
            ++at;
        }
    }
    m_literals.push_back(std::move(literal));
}

/// Reads `{path|filter|filter: "x"}` at `open` and returns the offset behind it.
size_t Template::parsePlaceholder(size_t open) {
    const size_t column = columnOf(open);
    const size_t close = findUnquoted(m_text, "}", open + 1);
    if (close == m_text.size())
        fail(column, "A brace is opened and not closed.", shortened(m_text.substr(open), 40),
             "{field}, or {{ for a brace as text");
    const std::string_view inner = std::string_view(m_text).substr(open + 1, close - open - 1);
    size_t stop = findUnquoted(inner, "|", 0);
    try {
        Placeholder placeholder{column, FieldPath(trimmed(inner.substr(0, stop))), {}};
        while (stop < inner.size()) {
            const size_t next = findUnquoted(inner, "|", stop + 1);
            placeholder.filters.push_back(parseFilter(inner.substr(stop + 1, next - stop - 1)));
            stop = next;
        }
        m_placeholders.push_back(std::move(placeholder));
    } catch (const Error& error) {
        fail(column, error.parts().what,
             error.parts().found.empty() ? std::string(inner) : error.parts().found, error.parts().expected);
    }
    return close + 1;
}

std::string Template::valueOf(const Placeholder& placeholder, const Fields& fields) const {
    std::optional<Fields> value = placeholder.path.find(fields);
    const bool hasDefault =
        std::any_of(placeholder.filters.begin(), placeholder.filters.end(),
                    [](const auto& f) { return f.kind == TemplateFilter::Kind::Default; });
    if ((!value || value->is_null()) && !hasDefault)
        fail(placeholder.column,
             value ? cat("The field '", placeholder.path.text(), "' is null.")
                   : cat("There is no field '", placeholder.path.text(), "'."),
             cat("fields ", joinList(fieldPaths(fields))), {});
    Fields current = value ? std::move(*value) : Fields();
    try {
        for (const TemplateFilter& filter : placeholder.filters)
            current = applyFilter(filter, current, m_labels);
    } catch (const Error& error) {
        fail(placeholder.column, cat("The field '", placeholder.path.text(), "': ", error.parts().what),
             error.parts().found, error.parts().expected);
    }
    return valueText(current);
}

std::vector<std::string> Template::values(const Fields& fields) const {
    std::vector<std::string> result;
    result.reserve(m_placeholders.size());
    for (const Placeholder& placeholder : m_placeholders)
        result.push_back(valueOf(placeholder, fields));
    return result;
}

std::string Template::assemble(const std::vector<std::string>& values) const {
    std::string text = m_literals.front();
    for (size_t i = 0; i < values.size(); ++i) {
        text += values[i];
        text += m_literals[i + 1];
    }
    return text;
}

std::string Template::render(const Fields& fields) const {
    return assemble(values(fields));
}

std::vector<std::string> Template::fieldsUsed() const {
    std::vector<std::string> paths;
    for (const Placeholder& placeholder : m_placeholders)
        if (std::find(paths.begin(), paths.end(), placeholder.path.text()) == paths.end())
            paths.push_back(placeholder.path.text());
    return paths;
}

} // namespace alter
