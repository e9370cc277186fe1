#pragma once

#include <QColor>
#include <QPalette>

namespace alter {

/// The colours of Okabe and Ito (2008), told apart with every kind of colour vision, in a fixed order; past
/// the eighth they come again, and dashes (seriesDash) tell the difference. The black of the original is the
/// text's colour.
QColor seriesColour(int index, const QPalette& palette);

/// Pen styles for curves: solid for the first eight series, then dashed, dotted, …
Qt::PenStyle seriesDash(int index);

/// The one accent of the program.
QColor accentColour();

/// For what needs attention; never alone, always beside a word or an icon.
QColor warningColour(const QPalette& palette);
QColor errorColour(const QPalette& palette);

bool isDark(const QPalette& palette);

/// `foreground` or, mixed in with `share` (0 to 1), `background`: for lines and secondary text.
QColor mixed(const QColor& foreground, const QColor& background, double share);
QColor secondaryText(const QPalette& palette);
QColor hairline(const QPalette& palette);

} // namespace alter
