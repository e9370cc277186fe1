#pragma once

#include "core/data/record.h"

#include <arrow/type_fwd.h>

namespace alter {

/// The value at `row` of a column; null where there is none.
Fields arrowValue(const arrow::Array& column, int64_t row);

} // namespace alter
