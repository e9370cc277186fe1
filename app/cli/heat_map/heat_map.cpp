#include "app/cli/heat_map/heat_map.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace alter {

void HeatMapPage::validate() const {
    if (panels.empty() || !(scale > 0)) {
        throwBadInput({.what = "There is nothing to draw as a heat map.",
                       .found = cat(panels.size(), " panels, scale ", scale),
                       .expected = "at least one panel, a scale above 0"});
    }
    for (const HeatMap& panel : panels) {
        const size_t cells = panel.rows.size() * panel.columns.size();
        if (cells == 0 || cells != panel.values.size()) {
            throwBadInput(
                {.what = "A heat map needs one value for each of its cells.",
                 .where = panel.title,
                 .found = cat(panel.values.size(), " values"),
                 .expected = cat(panel.rows.size(), " × ", panel.columns.size(), ", at least one")});
        }
    }
}

double HeatMapPage::largest() const {
    double largest = 0;
    for (const HeatMap& panel : panels) {
        for (const double value : panel.values) {
            if (std::isfinite(value))
                largest = std::max(largest, colours == HeatMapColours::Signed ? std::abs(value) : value);
        }
    }
    return largest > 0 ? largest : 1;
}

} // namespace alter
