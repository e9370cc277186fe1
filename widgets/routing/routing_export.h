#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace alter {

/// Both write the whole file or none, and throw Failed; small enough for any thread but the window's.
void writeText(const QByteArray& text, const QString& file);
void writePng(const QImage& image, const QString& file);

} // namespace alter
