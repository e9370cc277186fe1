#pragma once

#include "core/evaluation/confusion.h"
#include "widgets/heat_map/heat_map_contents.h"

namespace alter {

/// How often each right label (row) was answered as each label (column): the colour is the share of the row,
/// the bars are recall and precision.
HeatMapContents confusionContents(const Confusion& confusion, const QString& title);

} // namespace alter
