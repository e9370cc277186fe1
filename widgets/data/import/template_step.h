#pragma once

#include "core/data/row_check.h"
#include "widgets/data/import/import_step.h"

class QLabel;
class QPushButton;

namespace alter {

class TemplateEdit;
class TokenText;

/// Step 3: prompt and target as templates, with what they make of the first rows beside them.
class TemplateStep : public ImportStep {
    Q_OBJECT

  public:
    explicit TemplateStep(ImportDraft& draft, QWidget* parent = nullptr);

    QString title() const override { return tr("Template"); }
    void enter() override;
    QString missing() const override { return m_missing; }

  private:
    QWidget* buildEdits();
    QWidget* buildResult();
    void takeTexts();
    void step(int by);
    void render();
    void showRow(const CheckedRow& row, const Fields& fields);

    TemplateEdit *m_input, *m_target;
    QLabel *m_inputFault, *m_targetFault, *m_fields, *m_row, *m_promptTitle, *m_targetTitle, *m_rowFault;
    TokenText *m_prompt, *m_answer;
    QPushButton *m_previous, *m_next;
    int m_shown = 0; ///< which of the first rows
    QString m_missing;
    bool m_entering = false;
};

} // namespace alter
