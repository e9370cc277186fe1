#pragma once

#include "core/data/record.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace alter {

/// Label ids of a data set and the words they stand for: {"0": "negative", "1": "positive"}.
using LabelMap = std::map<std::string, std::string>;

/// One step of `{field|filter: "argument"}`.
struct TemplateFilter {
    enum class Kind { Join, Map, Lower, Upper, Trim, First, Default };
    Kind kind;
    std::string argument;
};

/// Reads `join: "; "` (without the bar). Throws BadInput whose `what` says what is wrong.
TemplateFilter parseFilter(std::string_view text);

/// What a filter makes of a value. Throws BadInput where it does not apply.
Fields applyFilter(const TemplateFilter& filter, const Fields& value, const LabelMap& labels);

/// A value as text: strings as they are, numbers as in the file, lists joined with ", ", null as nothing.
std::string valueText(const Fields& value, std::string_view separator = ", ");

} // namespace alter
