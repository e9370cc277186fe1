#include "widgets/tokens/token_drawing.h"

#include "widgets/theme/colours.h"

#include <QFontMetricsF>

namespace alter {

namespace {

constexpr double backgroundShare = 0.72; ///< of the page's colour in a tile
constexpr double signShare = 0.6;        ///< of the tile's colour in the sign for a space

/// In the middle of the box; the sign for a space steps back.
void drawText(QPainter& painter, const QRect& box, const QString& text, const QFont& font, const QColor& ink,
              const QColor& background) {
    const QFontMetricsF metrics(font);
    // A tile is as wide as its text, but for one that is wider than the strip.
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width() - TokenFlow::padding);
    const QString sign = shown.startsWith(spaceSign) ? QString(spaceSign) : QString();
    QRectF rest(box);
    rest.setLeft(box.left() + (box.width() - metrics.horizontalAdvance(shown)) / 2);
    painter.setFont(font);
    painter.setPen(mixed(ink, background, signShare));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, sign);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(sign));
    painter.setPen(ink);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, shown.mid(sign.size()));
}

void drawTile(QPainter& painter, const StripToken& token, const TokenFlow& flow, int place,
              const QPalette& palette) {
    const QRect text = flow.textBox(place), mark = flow.markBox(place);
    painter.fillRect(text, tileColour(token.colour, palette));
    painter.fillRect(flow.bar(place), token.colour.isValid() ? token.colour : hairline(palette));
    drawText(painter, text, token.text, flow.font(), palette.color(QPalette::Text),
             tileColour(token.colour, palette));
    if (token.mark.isEmpty())
        return;
    painter.setFont(flow.markFont());
    painter.setPen(secondaryText(palette));
    painter.drawText(mark, Qt::AlignCenter, token.mark);
}

} // namespace

QColor tileColour(const QColor& colour, const QPalette& palette) {
    const QColor base = palette.color(QPalette::Base);
    return colour.isValid() ? mixed(colour, base, backgroundShare) : palette.color(QPalette::AlternateBase);
}

void drawTokens(QPainter& painter, const std::vector<StripToken>& tokens, const TokenFlow& flow,
                const QPalette& palette, const QRect& seen) {
    for (size_t token = 0; token < tokens.size(); ++token) {
        const int place = static_cast<int>(token);
        if (flow.tile(place).intersects(seen))
            drawTile(painter, tokens[token], flow, place, palette);
    }
}

void drawTokenOutline(QPainter& painter, const TokenFlow& flow, int token, const QPalette& palette,
                      int thickness) {
    const QRect tile = flow.tile(token).adjusted(-1, -1, 1, 1);
    const QColor ink = palette.color(QPalette::Text);
    painter.fillRect(QRect(tile.left(), tile.top(), tile.width(), thickness), ink);
    painter.fillRect(QRect(tile.left(), tile.bottom() + 1 - thickness, tile.width(), thickness), ink);
    painter.fillRect(QRect(tile.left(), tile.top(), thickness, tile.height()), ink);
    painter.fillRect(QRect(tile.right() + 1 - thickness, tile.top(), thickness, tile.height()), ink);
}

} // namespace alter
