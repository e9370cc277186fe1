#pragma once

#include "widgets/routing/tokens/token_picture.h"
#include "widgets/routing/tokens/token_question.h"
#include "widgets/session/one_at_a_time.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <set>

namespace alter {

class Error;
class ProjectSession;
class QuestionBar;
class StateView;
class TokenResults;

/// One text and how each of its tokens goes through the experts. The model is asked only while this is seen.
class TokensView : public QWidget {
    Q_OBJECT

  public:
    explicit TokensView(QWidget* parent = nullptr);

    void setSession(ProjectSession* session);
    /// The run whose newest checkpoint is asked; "" = none.
    void setRun(const std::string& id);

    bool isFull() const;
    QuestionBar& bar() const { return *m_bar; }
    const TokenResults& results() const { return *m_results; }
    void addCopyAction(QAction* action);

  Q_SIGNALS:
    void stateChanged();
    void trainWanted();

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    /// What the model is asked; the same question is not asked twice in a row.
    struct Question {
        std::string runId = {}, prompt = {}, answer = {}, routedAs = {};
        int64_t step = 0;

        bool operator==(const Question&) const = default;
    };

    void connectParts();
    void followSubject();
    void refresh();
    void take(const TokenMaterial& material);
    void fail(const Error& error);
    void showMaterial();
    void showNoCheckpoint();
    Question question() const;
    QString sourceText() const;
    void route();
    void takeRouting(const Question& asked, const RoutedText& text);
    void showBusy();
    void cancel();
    void dropRequest();
    void tellState();

    QPointer<ProjectSession> m_session;
    std::string m_runId;
    ExampleWish m_wish;
    TokenMaterial m_material;
    QString m_prompt; ///< the person's own, as it was entered last
    OneAtATime m_asking;
    std::optional<Question> m_asked;    ///< out, or shown
    std::set<std::string> m_loadedRuns; ///< that answered before: the model may still be in memory
    qint64 m_request = 0;               ///< of the engine, 0 = none is out
    int m_number = 0;                   ///< counts requests, so that late answers are known
    QTimer m_busy;
    QuestionBar* m_bar;
    TokenResults* m_results;
    StateView* m_states;
};

} // namespace alter
