#include "widgets/routing/routing_export.h"

#include "core/base/error.h"
#include "core/base/os/output_file.h"

#include <QBuffer>

namespace alter {

void writeText(const QByteArray& text, const QString& file) {
    writeFileWhole(file.toStdString(), std::string_view(text.constData(), static_cast<size_t>(text.size())));
}

void writePng(const QImage& image, const QString& file) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        throwFailed({.what = "The picture could not be encoded as PNG.", .where = file.toStdString()});
    writeText(bytes, file);
}

} // namespace alter
