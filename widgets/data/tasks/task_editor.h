#pragma once

#include "core/data/record.h"
#include "core/store/tasks.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace alter {

class TemplateEdit;

/// Asks for other templates, labels, metric and description of a task, and tries them on some of its
/// examples.
class TaskEditor : public QDialog {
    Q_OBJECT

  public:
    TaskEditor(const Task& task, std::vector<Fields> sample, QWidget* parent = nullptr);

  Q_SIGNALS:
    void edited(const alter::Task& task);

  private:
    void build();
    void fill();
    Task changed() const;
    void check();
    /// What is wrong, "" where nothing is; `task` on the sample.
    QString tried(const Task& task);
    void accept() override;

    Task m_task;
    std::vector<Fields> m_sample;
    QLineEdit* m_description;
    TemplateEdit *m_input, *m_target;
    QPlainTextEdit* m_labels;
    QComboBox* m_metric;
    QLabel *m_prompt, *m_fault;
    QPushButton* m_save;
};

} // namespace alter
