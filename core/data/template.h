#pragma once

#include "core/data/field_path.h"
#include "core/data/template_filter.h"

#include <string>
#include <string_view>
#include <vector>

namespace alter {

/// A text with fields in it: `Question: {question}\nChoices: {choices|join: "; "}`. Literal braces are
/// written `{{` and
/// `}}`. Filters: join: "separator", map (label id to word), lower, upper (a to z), trim, first, default:
/// "text". Parsed once; rendering does not change it, so one template serves many threads.
class Template {
  public:
    /// `name` is what error messages call it ("input", "target"). Throws BadInput with the column of the
    /// fault.
    Template(std::string_view text, std::string name, LabelMap labels = {});

    /// The text with its fields filled in. Throws BadInput naming the template, the column in it, the field
    /// asked for and the fields there are.
    std::string render(const Fields& fields) const;

    /// The rendered fields alone, in order of appearance…
    std::vector<std::string> values(const Fields& fields) const;
    /// …and the text with such values in place (`values` as long as values() returns).
    std::string assemble(const std::vector<std::string>& values) const;

    const std::string& text() const { return m_text; }
    const std::string& name() const { return m_name; }

    /// The paths of the fields it uses, each once.
    std::vector<std::string> fieldsUsed() const;

  private:
    struct Placeholder {
        size_t column; ///< of its brace, from 1, in characters
        FieldPath path;
        std::vector<TemplateFilter> filters;
    };

    void parse();
    size_t parsePlaceholder(size_t open);
    std::string valueOf(const Placeholder& placeholder, const Fields& fields) const;
    [[noreturn]] void fail(size_t column, std::string what, std::string found, std::string expected) const;
    size_t columnOf(size_t offset) const;

    std::string m_text;
    std::string m_name;
    LabelMap m_labels;
    std::vector<std::string> m_literals; ///< one more than placeholders
    std::vector<Placeholder> m_placeholders;
};

} // namespace alter
