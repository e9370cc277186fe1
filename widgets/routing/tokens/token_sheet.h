#pragma once

#include "widgets/routing/tokens/token_picture.h"

#include <QByteArray>
#include <QFont>

namespace alter {

/// The tokens of a text and, below them, the gates of one of them, as a picture for a file: always light, PNG
/// or SVG as the file's name ends.
QByteArray tokenSheet(const RoutedText& text, std::optional<size_t> block, int token, const QFont& font,
                      const QString& file);

} // namespace alter
