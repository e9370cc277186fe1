#pragma once

#include "widgets/tokens/strip_token.h"

#include <QFont>
#include <QRect>

#include <vector>

namespace alter {

/// Where the tokens of a strip go: rows filled word by word, in the units of a widget. A tile has the text
/// above, then a bar, then the mark (where any token has one).
class TokenFlow {
  public:
    TokenFlow() = default;
    TokenFlow(const std::vector<StripToken>& tokens, const QFont& font, int width);

    static constexpr int padding = 4;   ///< beside the text of a tile
    static constexpr int barHeight = 4; ///< of the full colour

    int height() const { return m_height; }
    int rowHeight() const { return m_rowHeight; } ///< from one row to the next
    const QFont& font() const { return m_font; }
    const QFont& markFont() const { return m_markFont; }

    QRect tile(int token) const { return m_tiles[static_cast<size_t>(token)]; }
    QRect textBox(int token) const;
    QRect bar(int token) const;
    QRect markBox(int token) const; ///< empty where there are no marks
    /// The token whose tile is there, or -1.
    int tokenAt(QPoint place) const;
    /// The token so many rows below whose middle is nearest; the same one where there is no such row.
    int stepped(int token, int rows) const;

  private:
    void place(const std::vector<StripToken>& tokens, const std::vector<int>& widths, int width);
    void measureRows(bool hasMarks);

    QFont m_font, m_markFont;
    std::vector<QRect> m_tiles;
    int m_height = 0, m_rowHeight = 0;
    int m_textHeight = 0, m_markHeight = 0;
};

} // namespace alter
