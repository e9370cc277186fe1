#pragma once

#include "widgets/playground/answer_columns.h"
#include "widgets/session/one_at_a_time.h"
#include "widgets/views/page.h"

#include <QPointer>

class QTabWidget;

namespace alter {

class AnswerQueue;
class BatchView;
class DecodingPane;
class ExpertMixer;
class HistoryPanel;
class PromptPane;
class StateView;

/// Tries prompts: one question to several models side by side.
class PlaygroundPage : public Page {
    Q_OBJECT

  public:
    explicit PlaygroundPage(QWidget* parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    void setSession(ProjectSession* session) override;
    QList<QAction*> pageActions() const override;
    QString underWay() const override;
    std::any draft() const override; ///< prompt, lines, settings
    void restoreDraft(const std::any& draft) override;

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    QWidget* buildLeft();
    QWidget* buildRight();
    void addActions();
    void connectParts();
    void connectColumns();
    void followSubject();

    void refresh();
    void take(PlaygroundFacts facts);
    void showState();
    void chooseFirstColumns();
    void putBackDraft();
    void columnsChanged();
    void followTask();

    AnswerQuestion settings() const;
    Result<AnswerQuestion> question() const;
    AnswerQuestion forSource(AnswerQuestion question, const AnswerSource& source) const;
    PromptInput inputFor(const AnswerSource& source) const;
    void ask();
    void askAgain(const std::vector<AnswerColumn*>& columns);
    void askWithMix();
    void begin(AnswerColumn& column, const AnswerQuestion& question);
    void cancel();
    std::vector<AnswerQuestion> batchQuestions(const QStringList& lines) const;
    void askBatch(const QStringList& lines);
    void fillExample(const QString& task);
    void recall(const PromptRecord& record);
    void addExample(const AnswerColumn& column);
    void copyCommand(const AnswerColumn& column);

    QPointer<ProjectSession> m_session;
    OneAtATime m_asking;
    PlaygroundFacts m_facts;
    bool m_hasFacts = false;
    bool m_columnsAreChosen = false; ///< by hand
    std::any m_draft;                ///< to be put back with the first facts

    AnswerQueue* m_queue;
    PromptPane* m_prompt;
    DecodingPane* m_decoding;
    HistoryPanel* m_history;
    AnswerColumns* m_columns;
    ExpertMixer* m_mixer;
    BatchView* m_batch;
    QTabWidget* m_tabs;
    StateView* m_states;
    QAction *m_addColumn, *m_showMixer;
};

} // namespace alter
