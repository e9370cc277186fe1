#pragma once

class QComboBox;

namespace alter {

/// A choice that may be as narrow as `characters`, whatever its entries are; what is cut off stands in its
/// tooltip.
void makeNarrow(QComboBox& box, int characters);

} // namespace alter
