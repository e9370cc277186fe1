#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include <vector>

namespace alter {

/// An answer that grows token by token: what comes is shown at most every `beat`, so that the window keeps
/// its rhythm. A token says how likely it was under the mouse and under the text cursor; unlikely ones are
/// underlined.
class AnswerText : public QPlainTextEdit {
    Q_OBJECT

  public:
    static constexpr std::chrono::milliseconds beat{40};
    static constexpr double unlikely = 0.5;

    explicit AnswerText(QWidget* parent = nullptr);

    void clearTokens();
    void addToken(const QString& text, double probability);
    /// All that came is shown at once; `text` takes the place of what the tokens say if it is different.
    void finish(const QString& text);

    /// Grey lines where the answer will stand, as long as there is none.
    void setSkeleton(bool on);

    int tokenCount() const { return static_cast<int>(m_ends.size()); } ///< shown
    QString reading(int token) const;                                  ///< "“ yes”: 66 %, token 3"

    /// As small as it may be: a scroll area takes this for its least height, and the stretch gives more.
    QSize sizeHint() const override { return {QPlainTextEdit::sizeHint().width(), minimumHeight()}; }

  Q_SIGNALS:
    /// The token at the text cursor, for who cannot hover; "" between them.
    void tokenRead(const QString& reading);
    /// By a click or Enter; `place` is on the screen.
    void tokenActivated(int token, QPoint place);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void flush();
    void activate(int token, QPoint place);
    int tokenAt(int position) const;
    int positionAt(QPoint place) const;

    struct Piece {
        QString text;
        double probability;
    };
    std::vector<Piece> m_pieces; ///< that have come
    std::vector<int> m_ends;     ///< where those that are shown end in the text
    bool m_isSkeleton = false;
    QTimer m_beat;
};

} // namespace alter
