// From a token of an answer to what could have come in its place, and back.
#include "widgets/playground/answer_column.h"
#include "widgets/playground/answer_text.h"
#include "widgets/playground/playground_words.h"
#include "widgets/playground/routing_strip.h"

#include <QAction>
#include <QMenu>

namespace alter {

namespace {

/// A tab puts the probability at the right, where menus have shortcuts.
QString entryText(const PromptAnswer::Alternative& alternative) {
    QString shown = alternative.text;
    shown.replace(QLatin1Char('\n'), QChar(0x21B5)).replace(QLatin1Char('&'), QStringLiteral("&&"));
    const QString name =
        alternative.isEnd ? AnswerColumn::tr("End of the answer") : AnswerColumn::tr("“%1”").arg(shown);
    return name + QLatin1Char('\t') + probabilityText(alternative.probability);
}

} // namespace

void AnswerColumn::showAlternatives(int token, QPoint place) {
    if (!m_answer || !m_answer->isOver() || token >= static_cast<int>(m_answer->tokens().size()))
        return;
    const PromptAnswer::Token& chosen = m_answer->tokens()[static_cast<size_t>(token)];
    if (chosen.alternatives.empty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("alternatives"));
    menu->setAccessibleName(tr("What could have come instead"));
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    for (const PromptAnswer::Alternative& alternative : chosen.alternatives) {
        QAction* entry = menu->addAction(entryText(alternative));
        entry->setCheckable(true);
        entry->setChecked(alternative.id == chosen.id);
        entry->setEnabled(alternative.id != chosen.id && !alternative.isEnd);
        connect(entry, &QAction::triggered, this,
                [this, token, id = alternative.id] { continueFrom(token, id); });
    }
    menu->popup(place);
}

void AnswerColumn::continueFrom(int token, int64_t alternative) {
    AnswerQuestion question = m_answer->question();
    question.begin.clear();
    for (int i = 0; i < token; ++i)
        question.begin.push_back(m_answer->tokens()[static_cast<size_t>(i)].id);
    question.begin.push_back(alternative);
    if (!m_first)
        m_first = std::move(m_answer);
    start(std::move(question));
    Q_EMIT answerBegun(m_answer.get());
}

void AnswerColumn::goBack() {
    m_answer = std::move(m_first); // what went on from the alternative is cancelled
    m_text->clearTokens();
    for (const PromptAnswer::Token& token : m_answer->tokens())
        m_text->addToken(token.text, token.probability);
    m_text->finish(m_answer->text());
    m_text->setFocus();
    m_routing->hide();
    if (!m_answer->routing().is_null())
        showRouting();
    showStep();
    showLabels();
}

} // namespace alter
