#include "core/base/split.h"

#include "core/base/error.h"

namespace alter {

std::string toText(Split split) {
    switch (split) {
    case Split::Train:
        return "train";
    case Split::Validation:
        return "validation";
    case Split::Test:
        break;
    }
    return "test";
}

Split splitFromText(std::string_view text) {
    for (const Split split : allSplits) {
        if (toText(split) == text)
            return split;
    }
    throwUsage({.what = "There is no such split.",
                .found = std::string(text),
                .expected = "train, validation or test"});
}

} // namespace alter
