#pragma once

#include "core/results/transfer_matrix.h"
#include "widgets/heat_map/heat_map_contents.h"

namespace alter {

/// A transfer matrix as a heat map: tasks by left-out experts, in points of the task's metric.
HeatMapContents transferContents(const TransferMatrix& matrix, const QString& reference, Split split);

} // namespace alter
