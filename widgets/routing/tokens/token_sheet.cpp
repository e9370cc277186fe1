#include "widgets/routing/tokens/token_sheet.h"

#include "widgets/heat_map/heat_map_file.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/tokens/token_drawing.h"
#include "widgets/views/picture_file.h"

#include <QFontMetricsF>

#include <cmath>

namespace alter {

namespace {

using namespace spacing;

int up(double length) {
    return static_cast<int>(std::ceil(length));
}

/// Texts, the tokens and a heat map under each other.
class Sheet {
  public:
    Sheet(const RoutedText& text, std::optional<size_t> block, int token, const QFont& font)
        : m_palette(lightPalette()), m_font(font), m_small(smallFont()), m_bold(font), m_token(token),
          m_tokens(stripTokens(text.routing, block, text.projectTasks, m_palette)),
          m_flow(m_tokens, font, fileContentsWidth - 2 * group), m_title(stripTitle(text, block)),
          m_legend(legendOf(text, block)) {
        m_bold.setBold(true);
        m_titleHeight = heightOf(m_title, m_bold);
        m_legendHeight = heightOf(m_legend, m_small);
        if (token >= 0)
            m_contents = tokenAcrossLayers(text, static_cast<size_t>(token));
        m_map = fileGeometry(m_contents, font);
        m_mapTop = group + m_titleHeight + inside + m_flow.height() + inside + m_legendHeight + group;
    }

    QSize size() const {
        const QSizeF map = m_contents.isEmpty() ? QSizeF() : m_map.size();
        return {std::max(filePictureWidth, up(map.width()) + filePictureWidth - fileContentsWidth),
                m_mapTop + up(map.height())};
    }

    void draw(QPainter& painter) const {
        const double width = fileContentsWidth - 2.0 * group;
        painter.translate(group, group);
        painter.setFont(m_bold);
        painter.setPen(m_palette.color(QPalette::Text));
        painter.drawText(QRectF(0, 0, width, m_titleHeight), Qt::TextWordWrap, m_title);
        painter.translate(0, m_titleHeight + inside);
        drawTokens(painter, m_tokens, m_flow, m_palette, QRect(0, 0, filePictureWidth, m_flow.height()));
        if (m_token >= 0)
            drawTokenOutline(painter, m_flow, m_token, m_palette, 2);
        painter.translate(0, m_flow.height() + inside);
        painter.setFont(m_small);
        painter.setPen(secondaryText(m_palette));
        painter.drawText(QRectF(0, 0, width, m_legendHeight), Qt::TextWordWrap, m_legend);
        painter.translate(-group, m_legendHeight + group);
        if (!m_contents.isEmpty())
            drawForFile(m_contents, m_map, painter);
    }

  private:
    static QString legendOf(const RoutedText& text, std::optional<size_t> block) {
        const QString guess = guessSentence(text);
        const QString legend = stripLegend(text, block);
        return guess.isEmpty() ? legend : guess + QLatin1Char(' ') + legend;
    }

    static int heightOf(const QString& text, const QFont& font) {
        const QRectF room(0, 0, fileContentsWidth - 2.0 * group, 1e6);
        return up(QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text).height());
    }

    QPalette m_palette;
    QFont m_font, m_small, m_bold;
    int m_token;
    std::vector<StripToken> m_tokens;
    TokenFlow m_flow;
    QString m_title, m_legend;
    int m_titleHeight = 0, m_legendHeight = 0, m_mapTop = 0;
    HeatMapContents m_contents;
    HeatMapGeometry m_map;
};

} // namespace

QByteArray tokenSheet(const RoutedText& text, std::optional<size_t> block, int token, const QFont& font,
                      const QString& file) {
    const Sheet sheet(text, block, token, font);
    return pictureBytes(file, sheet.size(), filePictureScale,
                        [&](QPainter& painter) { sheet.draw(painter); });
}

} // namespace alter
