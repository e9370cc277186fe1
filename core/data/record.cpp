#include "core/data/record.h"

#include "core/base/text.h"

namespace alter {

std::string toText(const Position& position) {
    std::string text;
    if (position.line > 0)
        text = cat("line ", position.line);
    if (position.column > 0)
        text += cat(text.empty() ? "" : ", ", "column ", position.column);
    if (!position.path.empty())
        text += cat(text.empty() ? "" : ", ", position.path);
    return text;
}

std::string unnamedField(size_t index) {
    return cat("c", index + 1);
}

} // namespace alter
