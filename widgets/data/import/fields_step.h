#pragma once

#include "widgets/data/import/import_step.h"

class QTableWidget;

namespace alter {

/// Step 2: what the fields are called and what each is for. Prompt and answer follow as templates.
class FieldsStep : public ImportStep {
    Q_OBJECT

  public:
    explicit FieldsStep(ImportDraft& draft, QWidget* parent = nullptr);

    QString title() const override { return tr("Fields"); }
    void enter() override;
    QString missing() const override;

  private:
    void addRow(int row);
    void setRole(size_t field, FieldRole role);
    bool canRename() const;

    QTableWidget* m_table;
    bool m_filling = false;
};

} // namespace alter
