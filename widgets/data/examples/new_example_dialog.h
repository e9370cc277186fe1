#pragma once

#include "core/data/row_check.h"
#include "core/store/examples.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace alter {

class FieldsEditor;

/// Asks for the fields and the split of one more example of a task.
class NewExampleDialog : public QDialog {
    Q_OBJECT

  public:
    /// `pattern` has the fields of the task's examples; the templates must be readable.
    NewExampleDialog(const Task& task, const Fields& pattern, QWidget* parent = nullptr);

  Q_SIGNALS:
    void exampleMade(const alter::Example& example);

  private:
    void check();
    void accept() override;

    int64_t m_taskId;
    RowCheck m_check;
    FieldsEditor* m_fields;
    QComboBox* m_split;
    QLabel* m_fault;
    QPushButton* m_add;
};

} // namespace alter
