#pragma once

#include "core/store/examples.h"
#include "widgets/playground/prompt_input.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace alter {

class ProjectSession;

/// Asks for the right answer to a prompt, to make an example of both.
class ExampleDialog : public QDialog {
    Q_OBJECT

  public:
    /// `answer` is where the correction begins.
    ExampleDialog(Task task, Fields fields, const QString& answer, QWidget* parent = nullptr);

  Q_SIGNALS:
    void exampleMade(const alter::Example& example);

  private:
    void build();
    void check();
    void accept() override;
    QString answer() const;

    Task m_task;
    Fields m_fields;
    QPlainTextEdit* m_text; ///< of free answers
    QComboBox* m_label;     ///< of closed ones
    QComboBox* m_split;
    QLabel* m_fault;
    QPushButton* m_add = nullptr;
};

/// Adds the example; can be taken back.
void addExample(ProjectSession& session, const Example& example);

} // namespace alter
