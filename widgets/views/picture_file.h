#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace alter {

/// What `paint` draws on a white page of `size` units, as the file's name says: SVG if it ends in .svg,
/// otherwise PNG with `scale` pixels a unit. Failed if it cannot be encoded.
QByteArray pictureBytes(const QString& file, QSize size, double scale,
                        const std::function<void(QPainter&)>& paint);

/// Writes a file whole or not at all; Failed with the reason. Waits for the disk: not for the window's
/// thread.
void writeBytes(const QByteArray& bytes, const QString& file);

} // namespace alter
