#pragma once

#include "widgets/views/state_view.h"

namespace alter {

/// A StateView for a side column, whose messages may be narrower than those of a page.
StateView* sideStates(QWidget* content);

} // namespace alter
