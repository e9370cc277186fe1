#pragma once

#include "widgets/tokens/token_flow.h"
#include "widgets/views/spoken_cells.h"

#include <QAbstractScrollArea>

namespace alter {

/// Tokens as flowing text, each a small tile. The mouse points, a click and the arrow keys choose; Home and
/// End go to the first and the last.
class TokenStrip : public QAbstractScrollArea, public SpokenCells {
    Q_OBJECT

  public:
    explicit TokenStrip(QWidget* parent = nullptr);

    /// The chosen token stays where there is one at its place.
    void setTokens(std::vector<StripToken> tokens);
    const std::vector<StripToken>& tokens() const { return m_tokens; }

    int current() const { return m_current; } ///< -1 = none
    void setCurrent(int token);
    /// The token at a place of the viewport, or -1.
    int tokenAt(QPoint place) const;
    QRect tokenRect(int token) const; ///< in the viewport

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int spokenCount() const override { return count(); }
    QString spokenText(int cell) const override { return readingOf(cell); }
    QRect spokenPlace(int cell) const override { return tokenRect(cell); }
    int spokenCurrent() const override { return m_current; }

  Q_SIGNALS:
    void currentChanged(int token); ///< by hand or setCurrent()
    void activated(int token);      ///< double click, Enter

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    int count() const { return static_cast<int>(m_tokens.size()); }
    void layOut();
    QPoint offset() const;
    int stepped(int key) const;
    void point(int token);
    void showCurrent();
    QString readingOf(int token) const;

    std::vector<StripToken> m_tokens;
    TokenFlow m_flow;
    int m_current = -1, m_hover = -1;
};

} // namespace alter
