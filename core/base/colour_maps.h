#pragma once

namespace alter {

/// 0 to 255 each.
struct Rgb {
    int red = 0, green = 0, blue = 0;
};

/// Magnitudes: cividis (Nuñez, Anderton, Renslow 2018), perceptually even and the same for people who do not
/// see red and green as different. From dark (0) to light (1); values outside get the nearer end.
Rgb cividis(double share);

/// Signed values: blue at -1, white at 0, orange at 1; values outside get the nearer end.
Rgb blueWhiteOrange(double share);

/// Whether black or white is easier to read on it.
bool takesBlackInk(const Rgb& background);

} // namespace alter
