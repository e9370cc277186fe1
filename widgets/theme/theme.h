#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace alter {

enum class ThemeChoice { System, Light, Dark };

QString toText(ThemeChoice choice);               ///< system, light, dark: for settings
ThemeChoice themeChoiceFrom(const QString& text); ///< System for any other

/// Style, palette and style sheet of the whole program; may be called again while it runs. System takes the
/// desktop's palette at the start, and what desktopIsDark() was told last.
void applyTheme(QApplication& application, ThemeChoice choice);

/// The desktop turned dark or light: where System was chosen, the program does too.
void desktopIsDark(QApplication& application, bool dark);

/// The desktop wants nothing to move by itself, or has nothing against it, as at first.
void desktopAnimates(QApplication& application, bool animates);

QPalette lightPalette();
QPalette darkPalette();

/// The three sizes of type, from the application's font.
QFont titleFont(); ///< 1.25, bold
QFont smallFont(); ///< 0.87

} // namespace alter
