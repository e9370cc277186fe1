#include "widgets/data/import/template_edit.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>

namespace alter {

namespace {

constexpr int popupWidth = 220;

QStringList filters() {
    return {QStringLiteral("first"),        QStringLiteral("join: \", \""), QStringLiteral("map"),
            QStringLiteral("lower"),        QStringLiteral("upper"),        QStringLiteral("trim"),
            QStringLiteral("default: \"\"")};
}

} // namespace

TemplateEdit::TemplateEdit(const QString& accessibleName, int lines, QWidget* parent)
    : QPlainTextEdit(parent), m_words(new QStringListModel(this)),
      m_completer(new QCompleter(m_words, this)) {
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * lines + 3 * spacing::tight);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &TemplateEdit::complete);
}

void TemplateEdit::keyPressEvent(QKeyEvent* event) {
    const bool choosing = m_completer->popup()->isVisible();
    const int key = event->key();
    if (choosing &&
        (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Escape))
        return event->ignore(); // these are the popup's
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty())
        offer();
}

TemplateEdit::Open TemplateEdit::openBefore(int position) const {
    const QString before = toPlainText().left(position);
    const auto brace = before.lastIndexOf(QLatin1Char('{'));
    if (brace < 0 || before.lastIndexOf(QLatin1Char('}')) > brace ||
        (brace > 0 && before.at(brace - 1) == QLatin1Char('{')))
        return {};
    const auto bar = before.lastIndexOf(QLatin1Char('|'));
    const auto from = std::max(brace, bar);
    return {before.mid(from + 1), before.at(from)};
}

void TemplateEdit::offer() {
    const Open open = openBefore(textCursor().position());
    m_words->setStringList(open.opened == QLatin1Char('{')   ? m_fields
                           : open.opened == QLatin1Char('|') ? filters()
                                                             : QStringList());
    m_completer->setCompletionPrefix(open.typed);
    if (open.opened.isNull() || m_completer->completionCount() == 0)
        return m_completer->popup()->hide();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(popupWidth + m_completer->popup()->verticalScrollBar()->sizeHint().width());
    m_completer->complete(place);
}

void TemplateEdit::complete(const QString& word) {
    QTextCursor cursor = textCursor();
    const Open open = openBefore(cursor.position());
    if (open.opened.isNull())
        return;
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(open.typed.size()));
    const QString text = toPlainText();
    const bool isClosed = text.mid(textCursor().position()).startsWith(QLatin1Char('}'));
    cursor.insertText(isClosed ? word : word + QLatin1Char('}'));
    setTextCursor(cursor);
}

void TemplateEdit::markFault(int column) {
    QList<QTextEdit::ExtraSelection> marks;
    if (column > 0) {
        QTextEdit::ExtraSelection mark;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(errorColour(palette()));
        const QString text = toPlainText();
        // Columns count characters, positions UTF-16 units.
        const auto from = QString::fromUcs4(text.toStdU32String().c_str(), column - 1).size();
        const auto close = text.indexOf(QLatin1Char('}'), from);
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(std::min(from, text.size())));
        mark.cursor.setPosition(static_cast<int>(close < 0 ? text.size() : close + 1),
                                QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

} // namespace alter
