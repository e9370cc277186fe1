#pragma once

class QWidget;

namespace alter {

/// The order of Tab for what is made later than the things around it, with all that is in it. Neither need
/// take the focus itself, which QWidget::setTabOrder() insists on; `after` is not within `before`. Returns
/// the last widget that was moved.
QWidget& putBehind(QWidget& before, QWidget& after);

} // namespace alter
