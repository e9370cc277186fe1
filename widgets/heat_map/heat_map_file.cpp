#include "widgets/heat_map/heat_map_file.h"

#include "widgets/heat_map/heat_map_drawing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/picture_file.h"

#include <cmath>

namespace alter {

namespace {
constexpr double fileHeight = 720; ///< what the picture strives for
}

HeatMapGeometry fileGeometry(const HeatMapContents& contents, const QFont& font) {
    return {contents, font, QSizeF(fileContentsWidth, fileHeight)};
}

void drawForFile(const HeatMapContents& contents, const HeatMapGeometry& geometry, QPainter& painter) {
    const QPalette palette = lightPalette();
    HeatMapDrawing(contents, geometry, palette, painter).draw();
}

QByteArray heatMapBytes(const HeatMapContents& contents, const QFont& font, const QString& file) {
    const HeatMapGeometry geometry = fileGeometry(contents, font);
    const int slack = filePictureWidth - fileContentsWidth;
    const QSize size(static_cast<int>(std::ceil(geometry.size().width())) + slack,
                     static_cast<int>(std::ceil(geometry.size().height())));
    return pictureBytes(file, size, filePictureScale,
                        [&](QPainter& painter) { drawForFile(contents, geometry, painter); });
}

} // namespace alter
