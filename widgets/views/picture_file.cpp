#include "widgets/views/picture_file.h"

#include "core/base/error.h"
#include "core/base/os/output_file.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace alter {

namespace {

void drawSvg(QBuffer& buffer, QSize size, const std::function<void(QPainter&)>& paint) {
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    // Fonts are measured as on the screen, not at the generator's 72 dots an inch.
    svg.setResolution(96);
    QPainter painter(&svg);
    painter.fillRect(QRect(QPoint(), size), Qt::white);
    paint(painter);
}

bool drawPng(QBuffer& buffer, QSize size, double scale, const std::function<void(QPainter&)>& paint) {
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter);
    }
    return image.save(&buffer, "PNG");
}

} // namespace

QByteArray pictureBytes(const QString& file, QSize size, double scale,
                        const std::function<void(QPainter&)>& paint) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (file.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive))
        drawSvg(buffer, size, paint);
    else if (!drawPng(buffer, size, scale, paint))
        throwFailed({.what = "The picture could not be encoded as PNG.", .where = file.toStdString()});
    return bytes;
}

void writeBytes(const QByteArray& bytes, const QString& file) {
    writeFileWhole(file.toStdString(),
                   std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
}

} // namespace alter
