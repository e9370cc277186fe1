#include "widgets/theme/theme.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/style.h"

#include <QApplication>

namespace alter {

namespace {

QPalette paletteOf(const QColor& window, const QColor& base, const QColor& text, const QColor& button) {
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, mixed(base, text, 0.04));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, mixed(text, base, 0.35));
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    // What Fusion draws edges with; its own are those of a light theme.
    palette.setColor(QPalette::Light, isDark(palette) ? mixed(button, text, 0.12) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, mixed(button, text, 0.06));
    palette.setColor(QPalette::Mid, mixed(button, text, 0.25));
    palette.setColor(QPalette::Dark,
                     isDark(palette) ? mixed(window, QColor(Qt::black), 0.4) : mixed(window, text, 0.35));
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accentColour());
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, isDark(palette) ? QColor(0x6C, 0xBF, 0xF0) : accentColour());
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(text, window, 0.55));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(text, window, 0.7));
    return palette;
}

struct InForce {
    ThemeChoice choice = ThemeChoice::System;
    bool desktopIsDark = false;
    bool animates = true;
    bool effects = true; ///< whether menus may fade, where the desktop says nothing
};

/// First called before anything of ours is set: the palette is the desktop's.
InForce& inForce() {
    static InForce now{.desktopIsDark = isDark(QApplication::palette()),
                       .effects = QApplication::isEffectEnabled(Qt::UI_General)};
    return now;
}

QFont scaled(double factor) {
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

QString toText(ThemeChoice choice) {
    return choice == ThemeChoice::Light  ? QStringLiteral("light")
           : choice == ThemeChoice::Dark ? QStringLiteral("dark")
                                         : QStringLiteral("system");
}

ThemeChoice themeChoiceFrom(const QString& text) {
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark})
        if (toText(choice) == text)
            return choice;
    return ThemeChoice::System;
}

QPalette lightPalette() {
    return paletteOf({0xF4, 0xF5, 0xF6}, Qt::white, {0x1C, 0x1F, 0x23}, {0xFB, 0xFB, 0xFC});
}

QPalette darkPalette() {
    return paletteOf({0x20, 0x23, 0x27}, {0x18, 0x1A, 0x1D}, {0xE4, 0xE6, 0xE8}, {0x2B, 0x2F, 0x34});
}

void applyTheme(QApplication& application, ThemeChoice choice) {
    InForce& now = inForce();
    now.choice = choice;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && now.desktopIsDark);
    QApplication::setStyle(new Style(now.animates));
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    const QPalette palette = QApplication::palette();
    application.setStyleSheet(QStringLiteral("QToolTip { color: %1; background: %2; border: 1px solid %3; "
                                             "padding: 4px; }"
                                             "QSplitter::handle { background: %3; }"
                                             "QSplitter::handle:horizontal { width: 1px; }"
                                             "QSplitter::handle:vertical { height: 1px; }")
                                  .arg(palette.color(QPalette::ToolTipText).name(),
                                       palette.color(QPalette::ToolTipBase).name(),
                                       hairline(palette).name()));
}

void desktopIsDark(QApplication& application, bool dark) {
    InForce& now = inForce();
    now.desktopIsDark = dark;
    if (now.choice == ThemeChoice::System)
        applyTheme(application, ThemeChoice::System);
}

void desktopAnimates(QApplication& application, bool animates) {
    InForce& now = inForce();
    if (now.animates == animates)
        return;
    now.animates = animates;
    QApplication::setEffectEnabled(Qt::UI_General, animates && now.effects);
    // With a new style: the one before would go on with what moves now.
    applyTheme(application, now.choice);
}

QFont titleFont() {
    QFont font = scaled(1.25);
    font.setBold(true);
    return font;
}

QFont smallFont() {
    return scaled(0.87);
}

} // namespace alter
