#pragma once

#include "app/cli/heat_map/heat_map.h"

#include <filesystem>

namespace alter {

/// Draws `page` and writes it as a PNG file, complete or not at all. Needs no display: where the process has
/// no QGuiApplication, one without screen is made for the time of the call. Throws BadInput for a page
/// without meaning or too large for one picture, Missing where no font is installed, Failed if the file
/// cannot be written.
void writeHeatMapPng(const HeatMapPage& page, const std::filesystem::path& file);

} // namespace alter
