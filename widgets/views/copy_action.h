#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace alter {

/// "Copy table" in the view's context menu and on Ctrl+C: puts what `text` gives onto the clipboard and calls
/// `told` with a line about it.
void addCopyAction(QWidget& view, const std::function<QString()>& text,
                   const std::function<void(const QString& line)>& told);

} // namespace alter
