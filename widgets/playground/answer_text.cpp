#include "widgets/playground/answer_text.h"

#include "widgets/playground/playground_words.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace alter {

namespace {

constexpr int fewestLines = 4;
constexpr std::array skeletonLines = {0.9, 0.75, 0.4}; ///< shares of the width
constexpr double skeletonThickness = 0.5;              ///< of a line
constexpr double skeletonPaleness = 0.3;

QTextCharFormat formatOf(double probability) {
    QTextCharFormat format;
    if (probability < AnswerText::unlikely)
        format.setUnderlineStyle(QTextCharFormat::DotLine);
    return format;
}

} // namespace

AnswerText::AnswerText(QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setPlaceholderText(tr("The answer will appear here."));
    setMinimumHeight(fewestLines * fontMetrics().lineSpacing() + 2 * spacing::inside);
    m_beat.setSingleShot(true);
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (m_ends.size() < m_pieces.size())
            flush();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const int token = hasFocus() ? tokenAt(textCursor().position()) : -1;
        Q_EMIT tokenRead(token < 0 ? QString() : reading(token));
    });
}

void AnswerText::clearTokens() {
    m_beat.stop();
    m_pieces.clear();
    m_ends.clear();
    clear();
}

void AnswerText::addToken(const QString& text, double probability) {
    m_pieces.push_back({text, probability});
    if (!m_beat.isActive())
        flush();
}

void AnswerText::flush() {
    QScrollBar* bar = verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.beginEditBlock();
    for (size_t i = m_ends.size(); i < m_pieces.size(); ++i) {
        end.insertText(m_pieces[i].text, formatOf(m_pieces[i].probability));
        m_ends.push_back(end.position());
    }
    end.endEditBlock();
    if (atEnd)
        bar->setValue(bar->maximum()); // a hand that scrolled up is left alone
    m_beat.start();
}

void AnswerText::finish(const QString& text) {
    if (m_ends.size() < m_pieces.size())
        flush();
    if (toPlainText() == text)
        return;
    clearTokens();
    setPlainText(text);
}

int AnswerText::tokenAt(int position) const {
    const auto found = std::upper_bound(m_ends.begin(), m_ends.end(), position);
    return found == m_ends.end() ? -1 : static_cast<int>(found - m_ends.begin());
}

/// The character under a place, not the gap beside it.
int AnswerText::positionAt(QPoint place) const {
    const QTextCursor cursor = cursorForPosition(place);
    return cursorRect(cursor).center().x() > place.x() ? cursor.position() - 1 : cursor.position();
}

QString AnswerText::reading(int token) const {
    const Piece& piece = m_pieces.at(static_cast<size_t>(token));
    return tr("“%1”: %2, token %3")
        .arg(QString(piece.text).replace(QLatin1Char('\n'), QChar(0x21B5)),
             probabilityText(piece.probability))
        .arg(token + 1);
}

void AnswerText::activate(int token, QPoint place) {
    if (token >= 0)
        Q_EMIT tokenActivated(token, viewport()->mapToGlobal(place));
}

void AnswerText::mouseReleaseEvent(QMouseEvent* event) {
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection()) // which is to be copied
        activate(tokenAt(positionAt(event->pos())), event->pos());
}

void AnswerText::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        activate(tokenAt(textCursor().position()), cursorRect().bottomLeft());
    else
        QPlainTextEdit::keyPressEvent(event);
}

void AnswerText::setSkeleton(bool on) {
    if (on == m_isSkeleton)
        return;
    m_isSkeleton = on;
    setPlaceholderText(on ? QString() : tr("The answer will appear here."));
    viewport()->update();
}

void AnswerText::paintEvent(QPaintEvent* event) {
    QPlainTextEdit::paintEvent(event);
    if (!m_isSkeleton || !document()->isEmpty())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(hairline(palette()), palette().color(QPalette::Base), skeletonPaleness));
    const double line = fontMetrics().lineSpacing(), left = document()->documentMargin();
    double top = left + (line - skeletonThickness * line) / 2;
    for (const double length : skeletonLines) {
        const QRectF bar(left, top, length * (viewport()->width() - 2 * left), skeletonThickness * line);
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
        top += line;
    }
}

bool AnswerText::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int token = tokenAt(positionAt(help->pos()));
    if (token < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), reading(token).toHtmlEscaped(), viewport());
    return true;
}

} // namespace alter
