#pragma once

#include "widgets/heat_map/heat_map_geometry.h"

#include <QByteArray>

class QPainter;

namespace alter {

// Heat maps in files: always light, of one width, whatever the window's size.

constexpr int filePictureWidth = 960; ///< units
constexpr int fileContentsWidth =
    filePictureWidth - 48;             ///< other programs may draw letters wider than we measure
constexpr double filePictureScale = 2; ///< pixels a unit

/// Where everything of a file's picture goes.
HeatMapGeometry fileGeometry(const HeatMapContents& contents, const QFont& font);
void drawForFile(const HeatMapContents& contents, const HeatMapGeometry& geometry, QPainter& painter);

/// PNG or SVG, as the file's name ends.
QByteArray heatMapBytes(const HeatMapContents& contents, const QFont& font, const QString& file);

} // namespace alter
