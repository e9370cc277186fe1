#include "widgets/data/work/token_text.h"

#include "core/formats/tokenizer.h"
#include "widgets/theme/colours.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace alter {

TokenText::TokenText(const QString& accessibleName, QWidget* parent) : QTextEdit(parent) {
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setAccessibleName(accessibleName);
}

QSize TokenText::sizeHint() const {
    return {200, fontMetrics().lineSpacing() * 4};
}

void TokenText::setPlain(const QString& text) {
    m_ends.clear();
    m_pieces.clear();
    setCurrentCharFormat({});
    setPlainText(text);
}

void TokenText::setTokens(const std::vector<int32_t>& ids,
                          const std::shared_ptr<const Tokenizer>& tokenizer) {
    setPlain({});
    QTextCursor cursor(document());
    TokenStream stream(*tokenizer);
    for (size_t i = 0; i < ids.size(); ++i) {
        QTextCharFormat format;
        const QColor tint = mixed(palette().color(QPalette::Base), accentColour(), i % 2 == 0 ? 0.10 : 0.26);
        format.setBackground(tint);
        // Control tokens have no text of their own: their names tell that they are there.
        const std::string text =
            tokenizer->isControl(ids[i]) ? tokenizer->piece(ids[i]) : stream.next(ids[i]);
        cursor.insertText(QString::fromStdString(text), format);
        m_ends.push_back(cursor.position());
        m_pieces.append(QString::fromStdString(tokenizer->piece(ids[i])));
    }
    cursor.insertText(QString::fromStdString(stream.finish()));
    moveCursor(QTextCursor::Start);
}

bool TokenText::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || m_ends.empty())
        return QTextEdit::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int position = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
    const auto token = std::upper_bound(m_ends.begin(), m_ends.end(), position) - m_ends.begin();
    if (token < m_pieces.size())
        QToolTip::showText(
            help->globalPos(),
            tr("Token %1 of %2: “%3”").arg(token + 1).arg(m_pieces.size()).arg(m_pieces.at(token)), this);
    return true;
}

} // namespace alter
