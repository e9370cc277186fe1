#include "core/base/colour_maps.h"

#include <algorithm>
#include <cmath>

namespace alter {

namespace {

int channel(double value) {
    return static_cast<int>(std::lround(std::clamp(value, 0.0, 255.0)));
}

double linearLight(int value) {
    const double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

} // namespace

Rgb cividis(double share) {
    const double t = std::clamp(share, 0.0, 1.0); // the polynomials of d3-scale-chromatic
    return {channel(-4.54 - t * (35.34 - t * (2381.73 - t * (6402.7 - t * (7024.72 - t * 2710.57))))),
            channel(32.49 + t * (170.73 + t * (52.82 - t * (131.46 - t * (176.58 - t * 67.37))))),
            channel(81.24 + t * (442.36 - t * (2482.43 - t * (6167.24 - t * (6614.94 - t * 2475.67)))))};
}

Rgb blueWhiteOrange(double share) {
    constexpr int white = 250;
    const Rgb end = share < 0 ? Rgb{33, 102, 172} : Rgb{224, 102, 10};
    const double t = std::abs(std::clamp(share, -1.0, 1.0));
    return {channel(std::lerp(white, end.red, t)), channel(std::lerp(white, end.green, t)),
            channel(std::lerp(white, end.blue, t))};
}

bool takesBlackInk(const Rgb& background) {
    const double light = 0.2126 * linearLight(background.red) + 0.7152 * linearLight(background.green) +
                         0.0722 * linearLight(background.blue);
    return light > 0.179; // where both have the same contrast
}

} // namespace alter
