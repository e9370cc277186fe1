#pragma once

#include "widgets/routing/tokens/token_question.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace alter {

/// Chooses the text that is routed, an example or a prompt of one's own, and as which task.
class QuestionBar : public QWidget {
    Q_OBJECT

  public:
    explicit QuestionBar(QWidget* parent = nullptr);

    /// Shows what a wish came to.
    void setMaterial(const TokenMaterial& material);

    bool isOwnPrompt() const;
    QString ownPrompt() const;
    void setOwnPrompt(const QString& prompt);
    void chooseOwnPrompt();
    /// By task, split and number.
    ExampleWish wish() const;
    /// The task that is named to the routers, "" = they estimate it.
    std::string routedAs() const;

  Q_SIGNALS:
    void sourceChosen(); ///< between example and own prompt
    void exampleChosen();
    void routedAsChosen();
    void promptEntered(); ///< its button or Ctrl+Enter

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void build();
    QWidget* buildExample();
    void buildPrompt(QBoxLayout& column);
    void connectParts();
    void showSource();
    void enablePrompt();
    void fillTasks(const std::vector<std::string>& tasks);

    std::vector<std::string> m_tasks;
    std::string m_shownTask; ///< of the example
    QComboBox *m_source, *m_task, *m_split, *m_routedAs;
    QSpinBox* m_number;
    QLabel* m_count;
    QWidget *m_example, *m_own;
    QPlainTextEdit* m_prompt;
    QPushButton* m_route;
};

} // namespace alter
