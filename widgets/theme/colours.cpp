#include "widgets/theme/colours.h"

#include <array>

namespace alter {

namespace {
constexpr int seriesCount = 8;
}

QColor seriesColour(int index, const QPalette& palette) {
    static const std::array<QColor, seriesCount> colours = {
        QColor(0x00, 0x72, 0xB2), QColor(0xE6, 0x9F, 0x00),
        QColor(0x00, 0x9E, 0x73), QColor(0xD5, 0x5E, 0x00),
        QColor(0xCC, 0x79, 0xA7), QColor(0x56, 0xB4, 0xE9),
        QColor(0xF0, 0xE4, 0x42), QColor()};
    const QColor& colour = colours[static_cast<size_t>(index % seriesCount)];
    return colour.isValid() ? colour : palette.color(QPalette::Text);
}

Qt::PenStyle seriesDash(int index) {
    static constexpr std::array styles = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return styles[static_cast<size_t>(index / seriesCount) % styles.size()];
}

QColor accentColour() {
    return {0x00, 0x72, 0xB2};
}

QColor warningColour(const QPalette& palette) {
    return isDark(palette) ? QColor(0xF0, 0xB8, 0x4A) : QColor(0x8A, 0x57, 0x00);
}

QColor errorColour(const QPalette& palette) {
    return isDark(palette) ? QColor(0xFF, 0x8A, 0x70) : QColor(0xA8, 0x32, 0x0C);
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor mixed(const QColor& foreground, const QColor& background, double share) {
    const auto mix = [share](int front, int back) { return qRound(front * (1 - share) + back * share); };
    return {mix(foreground.red(), background.red()), mix(foreground.green(), background.green()),
            mix(foreground.blue(), background.blue())};
}

QColor secondaryText(const QPalette& palette) {
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.35);
}

QColor hairline(const QPalette& palette) {
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.82);
}

} // namespace alter
