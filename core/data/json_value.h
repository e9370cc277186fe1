#pragma once

#include "core/data/record.h"

#include <string_view>

namespace alter {

/// One JSON value, or what is wrong with the text and at which byte of it.
struct ParsedJson {
    Fields value;
    std::string problem;
    size_t offset = 0;
};

/// Like nlohmann's own parser, but a number that would not print as it stands in the text (0.10, 1e3) is kept
/// as its text, because templates print numbers as in the file.
ParsedJson parseJson(std::string_view text);

/// A value of a data file as the fields of a record: an object as it is, a list as c1, c2, …, anything else
/// as c1.
Fields recordFields(Fields value);

} // namespace alter
