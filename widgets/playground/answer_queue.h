#pragma once

#include "widgets/playground/prompt_answer.h"

#include <QPointer>

#include <deque>

namespace alter {

/// Works answers off one after another, for the engine keeps one model: first those of the model that it
/// holds already. It owns no answers; one that is deleted is forgotten.
class AnswerQueue : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    /// Cancels what is under way; null: nothing is asked any more.
    void setEngine(EngineClient* engine);

    /// Which answers come first: those that a person waits for, or those of a batch.
    enum class Turn { Now, Later };
    void add(PromptAnswer* answer, Turn turn = Turn::Now);
    void cancelAll();
    bool isBusy() const { return !m_now.empty() || !m_later.empty() || m_current; }

  Q_SIGNALS:
    void busyChanged(bool busy);

  private:
    void next();
    void settle(PromptAnswer* answer);
    using Waiting = std::deque<QPointer<PromptAnswer>>;
    PromptAnswer* takeNext(Waiting& waiting) const;
    void tell();

    QPointer<EngineClient> m_engine;
    Waiting m_now, m_later;
    QPointer<PromptAnswer> m_current;
    std::string m_loaded; ///< the run whose model the engine holds, as far as is known here
    bool m_toldBusy = false;
};

} // namespace alter
