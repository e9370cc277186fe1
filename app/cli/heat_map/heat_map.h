#pragma once

#include <string>
#include <vector>

namespace alter {

/// One table of numbers.
struct HeatMap {
    std::string title = {}; ///< "layer 3"; may be empty
    std::vector<std::string> rows = {}, columns = {};
    std::vector<double> values = {}; ///< [rows, columns]; NaN is drawn as a missing cell
};

enum class HeatMapColours {
    Magnitude, ///< cividis from 0 to the largest value
    Signed     ///< blue below 0, white at 0, orange above, the same distance to both sides
};

/// One or more heat maps under one title, with one scale of colours.
struct HeatMapPage {
    std::string title = {};
    std::string rowAxis = {}, columnAxis = {}; ///< what rows and columns are: "task", "expert"
    std::string legend = {};                   ///< what the numbers are, and what is averaged over what
    HeatMapColours colours = HeatMapColours::Magnitude;
    std::vector<HeatMap> panels = {};
    int panelsPerRow = 0; ///< 0: chosen for a page a little wider than high
    int decimals = 2;     ///< of the numbers in the cells
    double scale = 2;     ///< pixels per unit of length; text is 12 units high

    /// Throws BadInput if there is no panel, or a panel's values are not rows × columns.
    void validate() const;

    /// The value at the end of the scale of colours; 1 if all values are 0.
    double largest() const;
};

} // namespace alter
