#pragma once

#include "core/base/error.h"
#include "widgets/playground/answer_question.h"
#include "widgets/session/engine_client.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace alter {

/// One answer as it comes: text, then the labels' probabilities, then the way through the experts.
class PromptAnswer : public QObject {
    Q_OBJECT

  public:
    enum class Step { Waiting, Loading, Reading, Writing, Scoring, Routing, Done, Stopped, Failed };
    /// What could have come in a token's place.
    struct Alternative {
        QString text;
        double probability = 0;
        int64_t id = 0;
        bool isEnd = false; ///< of the answer
    };
    struct Token {
        QString text;
        double probability = 0;
        int64_t id = 0;
        std::vector<Alternative> alternatives = {}; ///< the likeliest first
    };
    struct Share {
        QString name; ///< of a label or a task
        double probability = 0;
    };
    /// How fast it came.
    struct Pace {
        qint64 firstToken = 0;      ///< ms after it was begun
        double tokensPerSecond = 0; ///< from the first token to the last; 0 = too few to tell
    };

    explicit PromptAnswer(AnswerQuestion question, QObject* parent = nullptr);

    const AnswerQuestion& question() const { return m_question; }
    Step step() const { return m_step; }
    bool isOver() const { return m_step >= Step::Done; }

    const std::vector<Token>& tokens() const { return m_tokens; }
    QString text() const { return m_text; }
    bool isCut() const { return m_isCut; } ///< it reached the greatest number of tokens
    Pace pace() const;
    const std::vector<Share>& labels() const { return m_labels; } ///< in the task's order
    QString bestLabel() const { return m_bestLabel; }
    const std::vector<Share>& tasks() const { return m_tasks; } ///< the likeliest first; of unnamed tasks
    const nlohmann::json& routing() const { return m_routing; } ///< as `route` answers; null = none
    const Error& error() const { return *m_error; }             ///< of a failed one

    /// Asks; `loaded`: the engine holds the model already.
    void begin(EngineClient& engine, bool loaded);
    /// What has come stays.
    void cancel();

  Q_SIGNALS:
    void stepChanged();
    void tokenCame(const QString& text, double probability);
    void textCame(); ///< all of it
    void labelsCame();
    void tasksCame();
    void routingCame();

  private:
    using Take = void (PromptAnswer::*)(const nlohmann::json& result);
    void ask(const char* method, nlohmann::json params, Take take);
    void goTo(Step step);
    void next();
    void hear(const QString& notification, const nlohmann::json& params);
    void takeToken(const nlohmann::json& params);
    void takeText(const nlohmann::json& result);
    void takeLabels(const nlohmann::json& result);
    void takeRouting(const nlohmann::json& result);
    void fail(const Error& error);
    const std::vector<std::string>* labelsToScore() const;

    AnswerQuestion m_question;
    Step m_step = Step::Waiting;
    QPointer<EngineClient> m_engine;
    qint64 m_request = 0;
    bool m_hasText = false, m_hasLabels = false, m_hasRouting = false; ///< or they are not wanted
    bool m_stops = false;
    QElapsedTimer m_since;
    qint64 m_first = 0, m_last = 0; ///< ms
    std::vector<Token> m_tokens;
    QString m_text, m_bestLabel;
    bool m_isCut = false;
    std::vector<Share> m_labels, m_tasks;
    nlohmann::json m_routing;
    std::optional<Error> m_error;
};

} // namespace alter
