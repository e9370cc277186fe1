#pragma once

#include "widgets/playground/playground_facts.h"
#include "widgets/playground/prompt_answer.h"
#include "widgets/playground/prompt_input.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace alter {

class AnswerText;
class ProbabilityBars;
class RoutingStrip;

/// One model's answer, with what there is to know about it. What an answer says is shown as it comes.
class AnswerColumn : public QWidget {
    Q_OBJECT

  public:
    static constexpr int leastWidth = 192;

    explicit AnswerColumn(QWidget* parent = nullptr);

    void setFacts(const PlaygroundFacts& facts);
    AnswerSource source() const { return m_source; }
    void setSource(const AnswerSource& source);
    /// Whether the column has a task of its own, which is chosen in it.
    void setTasked(bool on);
    void setRemovable(bool on);

    /// Takes the place of the answer before, which is cancelled.
    PromptAnswer* begin(AnswerQuestion question, PromptInput input);
    const PromptInput& input() const { return m_input; }          ///< from which the prompt was made
    const PromptAnswer* answer() const { return m_answer.get(); } ///< null before the first question
    QString text() const;
    /// The prompt has changed since: what is shown belongs to another one.
    void setOutdated(bool on);

  Q_SIGNALS:
    void sourceChosen();
    void removeWanted();
    void againWanted();
    void exampleWanted();
    void commandWanted();
    /// The column itself has begun an answer, from another token; it is to be asked.
    void answerBegun(alter::PromptAnswer* answer);

  private:
    void build();
    void buildMenu();
    void fillSources();
    void fillExperts();
    void fillTasks();
    void chooseSource();
    void start(AnswerQuestion question);
    void connectAnswer();
    void showAlternatives(int token, QPoint place);
    void continueFrom(int token, int64_t alternative);
    void goBack();
    void showStep();
    void showError();
    void showLabels();
    void showRouting();
    void copyText();

    PlaygroundFacts m_facts;
    std::vector<std::string> m_projectTasks;
    AnswerSource m_source{.run = "base"};
    PromptInput m_input;
    std::unique_ptr<PromptAnswer> m_answer;
    std::unique_ptr<PromptAnswer> m_first; ///< before one went on from an alternative; null: it is shown
    bool m_isOutdated = false;
    QTimer m_statusBeat;

    QComboBox *m_run, *m_expert, *m_task;
    QToolButton *m_more, *m_remove;
    QAction *m_again, *m_copy, *m_copyError, *m_command, *m_example;
    QLabel *m_status, *m_reading, *m_fault, *m_guess;
    QProgressBar* m_loading; ///< while the engine loads the model
    QPushButton* m_back;
    AnswerText* m_text;
    ProbabilityBars* m_bars;
    RoutingStrip* m_routing;
};

} // namespace alter
