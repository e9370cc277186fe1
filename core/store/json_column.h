#pragma once

#include "core/base/error.h"
#include "core/store/database.h"

#include <nlohmann/json.hpp>

#include <string>

namespace alter {

/// JSON for a column. Bytes that are not UTF-8 become U+FFFD, so that a strange text never costs a run.
template <typename Json>
std::string jsonText(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// The value that jsonText() wrote; BadInput if someone else changed the column.
template <typename Value, typename Json = nlohmann::json>
Value readJson(const Row& row, int column) {
    try {
        return Json::parse(row.text(column)).template get<Value>();
    } catch (const nlohmann::json::exception& failure) {
        throwBadInput(
            {.what = "The project holds a value that cannot be read.",
             .found = failure.what(),
             .next = "Bring back a copy of the project from before it was changed by another program."});
    }
}

} // namespace alter
