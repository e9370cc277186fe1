#pragma once

#include "core/base/error.h"
#include "widgets/playground/prompt_input.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace alter {

class PromptFields;

/// What is asked, and as which task: the fields of a template, or free text.
class PromptPane : public QWidget {
    Q_OBJECT

  public:
    explicit PromptPane(QWidget* parent = nullptr);

    void setFacts(const PlaygroundFacts& facts);
    void setBusy(bool busy);

    PromptInput input() const;
    void setInput(const PromptInput& input);
    Result<std::string> prompt() const; ///< with the error of renderPrompt()

    void chooseTask(const QString& task); ///< with its template, unless free text was begun
    /// An example that fills the fields, with the answer it has.
    void showExample(const Fields& fields, const QString& answer);
    /// A line under the fields: what is wrong, or the answer of the example.
    void showNote(const QString& text);

  Q_SIGNALS:
    void askWanted();
    void cancelWanted();
    void exampleWanted(const QString& task);
    void taskChosen(const QString& task); ///< by hand; "" = automatic; or severalTasks
    void edited();

  private:
    void build();
    void connectParts();
    void fill(QComboBox& box, const QString& first);
    void fillTasks();
    void showForm();
    void choose(QComboBox& box, const std::string& name);
    std::string formName() const;

    PlaygroundFacts m_facts;
    QStringList m_names; ///< of the tasks, with their templates
    std::string m_shown; ///< the form whose fields are shown
    QComboBox *m_task, *m_form;
    PromptFields* m_fields;
    QPlainTextEdit* m_text;
    QStackedWidget* m_stack;
    QLabel* m_note;
    QPushButton *m_example, *m_ask, *m_cancel;
};

} // namespace alter
