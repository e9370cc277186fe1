#pragma once

#include <QTextEdit>

#include <cstdint>
#include <memory>
#include <vector>

namespace alter {

class Tokenizer;

/// Text to read, with its tokens told apart by their background where a tokenizer is known. Two shades take
/// turns; a hover tells number and piece.
class TokenText : public QTextEdit {
    Q_OBJECT

  public:
    explicit TokenText(const QString& accessibleName, QWidget* parent = nullptr);

    void setPlain(const QString& text);
    void setTokens(const std::vector<int32_t>& ids, const std::shared_ptr<const Tokenizer>& tokenizer);

    QSize sizeHint() const override;

  protected:
    bool event(QEvent* event) override;

  private:
    std::vector<int> m_ends; ///< position behind each token
    QStringList m_pieces;
};

} // namespace alter
