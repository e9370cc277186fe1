#pragma once

#include "core/data/record.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace alter {

/// A place in nested fields: `a.b[0].c`; `a[*].c` is the list of all `c`. A field whose own name is the whole
/// text
/// ("a.b") comes first.
class FieldPath {
  public:
    /// Throws BadInput for a path that cannot be read, with the column within it.
    explicit FieldPath(std::string_view text);

    /// The value, or nullopt where there is none.
    std::optional<Fields> find(const Fields& fields) const;

    const std::string& text() const { return m_text; }

  private:
    struct EachElement {};
    using Step = std::variant<std::string, size_t, EachElement>;

    std::optional<Fields> walk(const Fields& from, size_t step) const;

    std::string m_text;
    std::vector<Step> m_steps;
};

/// The paths that lead to values, for messages: "a.b[0].c, label".
std::vector<std::string> fieldPaths(const Fields& fields, size_t limit = 20);

} // namespace alter
