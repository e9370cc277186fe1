#include "widgets/playground/answer_queue.h"

#include "widgets/session/engine_client.h"

#include <algorithm>

namespace alter {

void AnswerQueue::setEngine(EngineClient* engine) {
    cancelAll();
    m_engine = engine;
    m_loaded.clear();
}

void AnswerQueue::add(PromptAnswer* answer, Turn turn) {
    (turn == Turn::Now ? m_now : m_later).emplace_back(answer);
    connect(answer, &PromptAnswer::stepChanged, this, [this, answer] { settle(answer); });
    connect(answer, &QObject::destroyed, this, &AnswerQueue::next);
    // From the event loop, so that the order is chosen among all that are asked together.
    QMetaObject::invokeMethod(this, &AnswerQueue::next, Qt::QueuedConnection);
    tell();
}

void AnswerQueue::cancelAll() {
    for (Waiting* waiting : {&m_now, &m_later})
        for (const QPointer<PromptAnswer>& answer : std::exchange(*waiting, {}))
            if (answer)
                answer->cancel();
    if (m_current)
        m_current->cancel();
    tell();
}

PromptAnswer* AnswerQueue::takeNext(Waiting& waiting) const {
    std::erase_if(waiting, [](const QPointer<PromptAnswer>& answer) { return !answer || answer->isOver(); });
    if (waiting.empty())
        return nullptr;
    auto chosen = std::find_if(waiting.begin(), waiting.end(), [this](const QPointer<PromptAnswer>& answer) {
        return answer->question().source.run == m_loaded;
    });
    if (chosen == waiting.end())
        chosen = waiting.begin();
    PromptAnswer* answer = *chosen;
    waiting.erase(chosen);
    return answer;
}

void AnswerQueue::next() {
    if (m_current || !m_engine)
        return tell();
    m_current = takeNext(m_now);
    if (!m_current)
        m_current = takeNext(m_later);
    tell();
    if (m_current)
        m_current->begin(*m_engine, m_current->question().source.run == m_loaded);
}

void AnswerQueue::settle(PromptAnswer* answer) {
    const bool hasAnswered =
        answer->step() >= PromptAnswer::Step::Writing && answer->step() <= PromptAnswer::Step::Done;
    if (hasAnswered)
        m_loaded = answer->question().source.run;
    if (answer->step() == PromptAnswer::Step::Failed)
        m_loaded.clear();
    if (!answer->isOver() || answer != m_current)
        return;
    m_current = nullptr;
    next();
}

void AnswerQueue::tell() {
    if (isBusy() != m_toldBusy) {
        m_toldBusy = isBusy();
        Q_EMIT busyChanged(m_toldBusy);
    }
}

} // namespace alter
