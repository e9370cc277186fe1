#include "widgets/tokens/token_flow.h"

#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace alter {

namespace {

constexpr int withinWord = 1;

int rounded(double length) {
    return static_cast<int>(std::ceil(length));
}

bool beginsWord(const std::vector<StripToken>& tokens, size_t token) {
    return token == 0 || tokens[token - 1].breaksLine || tokens[token].text.startsWith(spaceSign) ||
           tokens[token].text.startsWith(QLatin1Char(' '));
}

/// The token behind the word that begins at `first`.
size_t endOfWord(const std::vector<StripToken>& tokens, size_t first) {
    size_t end = first + 1;
    while (end < tokens.size() && !beginsWord(tokens, end))
        ++end;
    return end;
}

} // namespace

TokenFlow::TokenFlow(const std::vector<StripToken>& tokens, const QFont& font, int width)
    : m_font(font), m_markFont(smallFont()) {
    const QFontMetricsF text(m_font), mark(m_markFont);
    const int most = std::max(width - 2 * spacing::tight, 1);
    std::vector<int> widths;
    widths.reserve(tokens.size());
    for (const StripToken& token : tokens)
        widths.push_back(std::min(
            most, rounded(std::max(text.horizontalAdvance(token.text), mark.horizontalAdvance(token.mark))) +
                      2 * padding));
    measureRows(std::any_of(tokens.begin(), tokens.end(),
                            [](const StripToken& token) { return !token.mark.isEmpty(); }));
    place(tokens, widths, width);
}

void TokenFlow::measureRows(bool hasMarks) {
    m_textHeight = rounded(QFontMetricsF(m_font).height()) + padding;
    m_markHeight = hasMarks ? rounded(QFontMetricsF(m_markFont).height()) : 0;
    m_rowHeight = m_textHeight + barHeight + m_markHeight + spacing::inside;
}

void TokenFlow::place(const std::vector<StripToken>& tokens, const std::vector<int>& widths, int width) {
    const int left = spacing::tight, right = width - spacing::tight;
    const int tileHeight = m_rowHeight - spacing::inside;
    int x = left, y = spacing::tight;
    const auto nextRow = [&] {
        x = left;
        y += m_rowHeight;
    };
    for (size_t first = 0; first < tokens.size();) {
        const size_t end = endOfWord(tokens, first);
        int wordWidth = -withinWord;
        for (size_t token = first; token < end; ++token)
            wordWidth += widths[token] + withinWord;
        if (x > left && x + wordWidth > right)
            nextRow();
        for (size_t token = first; token < end; ++token) {
            if (x > left && x + widths[token] > right) // a word longer than a row
                nextRow();
            m_tiles.emplace_back(x, y, widths[token], tileHeight);
            x += widths[token] + withinWord;
        }
        x += spacing::tight - withinWord;
        if (tokens[end - 1].breaksLine && end < tokens.size())
            nextRow();
        first = end;
    }
    m_height = m_tiles.empty() ? 0 : y + tileHeight + spacing::tight;
}

QRect TokenFlow::textBox(int token) const {
    const QRect whole = tile(token);
    return {whole.left(), whole.top(), whole.width(), m_textHeight};
}

QRect TokenFlow::bar(int token) const {
    const QRect whole = tile(token);
    return {whole.left(), whole.top() + m_textHeight, whole.width(), barHeight};
}

QRect TokenFlow::markBox(int token) const {
    const QRect whole = tile(token);
    return {whole.left(), whole.top() + m_textHeight + barHeight, whole.width(), m_markHeight};
}

int TokenFlow::tokenAt(QPoint place) const {
    for (size_t token = 0; token < m_tiles.size(); ++token)
        if (m_tiles[token].contains(place))
            return static_cast<int>(token);
    return -1;
}

int TokenFlow::stepped(int token, int rows) const {
    const QPoint from = tile(token).center();
    const int wanted = tile(token).top() + rows * m_rowHeight;
    int nearest = token, distance = -1;
    for (size_t other = 0; other < m_tiles.size(); ++other) {
        const int away = std::abs(m_tiles[other].center().x() - from.x());
        if (m_tiles[other].top() == wanted && (distance < 0 || away < distance)) {
            nearest = static_cast<int>(other);
            distance = away;
        }
    }
    return nearest;
}

} // namespace alter
