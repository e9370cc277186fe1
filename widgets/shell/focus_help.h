#pragma once

class QWidget;

namespace alter {

/// Shows what the widget, or the nearest one around it that says something, tells about itself. False if none
/// does.
bool showHelpFor(QWidget* widget);

} // namespace alter
