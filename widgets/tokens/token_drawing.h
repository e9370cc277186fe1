#pragma once

#include "widgets/tokens/token_flow.h"

#include <QPainter>
#include <QPalette>

namespace alter {

/// What stands behind a token's text: enough of its colour to be told apart, little enough to read on.
QColor tileColour(const QColor& colour, const QPalette& palette);

/// The tokens whose tiles are within `seen`, on the screen as into a file.
void drawTokens(QPainter& painter, const std::vector<StripToken>& tokens, const TokenFlow& flow,
                const QPalette& palette, const QRect& seen);

/// The outline of the chosen token, stronger with the focus, or of the one pointed at.
void drawTokenOutline(QPainter& painter, const TokenFlow& flow, int token, const QPalette& palette,
                      int thickness);

} // namespace alter
