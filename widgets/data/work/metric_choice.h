#pragma once

#include <string>

class QComboBox;

namespace alter {

/// Offers the metrics for labels (`closed`) or for free text; `wanted` is chosen where it is among them, else
/// the usual one. The item's data is the metric's name in task files.
void offerMetrics(QComboBox& box, bool closed, const std::string& wanted);

} // namespace alter
